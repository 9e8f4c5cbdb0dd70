package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what stands in single quotation marks, as British papers set speech, among the apostrophes of a text. */
final class SingleMarks {

    private static final int NEAR = 200;
    /** Words that lose their beginning, so that an apostrophe in front of them opens nothing. */
    private static final Set<String> CLIPPED = Set.of("em", "til", "till", "cause", "n", "tis", "twas", "round", "bout",
            "cuz", "nuff", "ere", "cos");

    private final String text;
    private final List<Place> paragraphs;
    private final List<Quoted> doubles;

    private SingleMarks(String text, List<Place> paragraphs, List<Quoted> doubles) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.doubles = doubles;
    }

    /** The doubles without those that stand inside single marks, and the singles that do not stand inside double ones. */
    static List<Quoted> add(String text, List<Place> paragraphs, List<Quoted> doubles) {
        var all = new ArrayList<Quoted>();
        var marks = new SingleMarks(text, paragraphs, doubles);
        int next = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            var first = next;
            while (next < doubles.size() && doubles.get(next).paragraph() == i) {
                next++;
            }
            marks.paragraph(i, paragraphs.get(i), first, next, all);
        }
        return all;
    }

    private void paragraph(int index, Place paragraph, int firstDouble, int endDouble, List<Quoted> all) {
        var closing = closing(paragraph, firstDouble, endDouble);
        int nextClosing = 0;
        int nextDouble = firstDouble;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (nextDouble < endDouble && doubles.get(nextDouble).marks().start() == i) {
                all.add(doubles.get(nextDouble));
                i = Math.max(i, doubles.get(nextDouble++).marks().end() - 1);
            } else if (opens(i, paragraph)) {
                while (nextClosing < closing.size() && closing.get(nextClosing) <= i + 2) {
                    nextClosing++;
                }
                if (nextClosing < closing.size() && speaks(i + 1, closing.get(nextClosing))) {
                    var end = closing.get(nextClosing);
                    all.add(new Quoted(new Place(i, end + 1), new Place(i + 1, end), true, true, false, index));
                    while (nextDouble < endDouble && doubles.get(nextDouble).marks().start() < end) {
                        nextDouble++;
                    }
                    i = end;
                } else if (nextClosing == closing.size() && goesOn(i, index)) {
                    all.add(new Quoted(new Place(i, paragraph.end()), new Place(i + 1, paragraph.end()), true, false, true,
                            index));
                    return;
                }
            }
        }
    }

    /** Whether a speech begins with this mark whose next paragraph opens anew. */
    private boolean goesOn(int i, int index) {
        var paragraph = paragraphs.get(index);
        var begins = i == paragraph.start() || i > paragraph.start() + 1 && ":,".indexOf(text.charAt(i - 2)) >= 0;
        return begins && index + 1 < paragraphs.size() && opens(paragraphs.get(index + 1).start(), paragraphs.get(index + 1))
                && speaks(i + 1, paragraph.end());
    }

    private boolean opens(int i, Place paragraph) {
        var c = text.charAt(i);
        if (c != '‘' && c != '\'') {
            return false;
        }
        var before = i == paragraph.start() ? ' ' : text.charAt(i - 1);
        var after = Characters.at(text, i + 1);
        return (Characters.isSpace(before) || "([".indexOf(before) >= 0 || before == '—' || before == '–')
                && (Character.isLetterOrDigit(after) || "[$…“\"".indexOf(after) >= 0);
    }

    /** Whether these words can be quoted: no decade ('90s), no clipped word ('em). */
    private boolean speaks(int start, int end) {
        var stop = start;
        while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        var first = text.substring(start, stop);
        var decade = first.length() <= 3 && first.length() >= 2 && Character.isDigit(first.charAt(0))
                && Character.isDigit(first.charAt(1));
        return !decade && !(text.charAt(start - 1) == '\'' && CLIPPED.contains(first));
    }

    /** Where a single mark can close words, apart from those that stand inside double marks. */
    private List<Integer> closing(Place paragraph, int firstDouble, int endDouble) {
        var ends = new ArrayList<Integer>();
        int nextDouble = firstDouble;
        for (int i = paragraph.start() + 1; i < paragraph.end(); i++) {
            if (nextDouble < endDouble && doubles.get(nextDouble).marks().start() == i) {
                i = Math.max(i, doubles.get(nextDouble++).marks().end() - 1);
            } else if (closes(i, paragraph)) {
                ends.add(i);
            }
        }
        var sure = new ArrayList<Integer>();
        for (int k = 0; k < ends.size(); k++) {
            var next = k + 1 < ends.size() ? ends.get(k + 1) : Integer.MAX_VALUE;
            if (!plural(ends.get(k)) || next - ends.get(k) > NEAR) {
                sure.add(ends.get(k));
            }
        }
        return sure;
    }

    private boolean closes(int i, Place paragraph) {
        var c = text.charAt(i);
        return (c == '’' || c == '\'') && !Characters.isSpace(text.charAt(i - 1))
                && (i + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    /** The apostrophe of "the sisters’ house" rather than a closing mark. */
    private boolean plural(int i) {
        return text.charAt(i - 1) == 's' && Characters.at(text, i + 1) == ' '
                && Character.isLowerCase(Characters.at(text, i + 2));
    }
}
