package org.pullquote.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds what stands in double quotation marks, paragraph by paragraph: curly, straight, typewritten ('' and ``) and angled.
 * Marks are matched like brackets, so that words quoted within words stay inside them; a mark without its partner ends at
 * the next opening mark or with the paragraph.
 */
final class QuotationMarks {

    /** How far a verb of saying reaches behind words whose mark is missing, in characters. */
    private static final int LONGEST_TAIL = 60;
    private static final int FEW_SPACES = 3;
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

    private final String text;
    private final List<Place> paragraphs;
    private final List<Quoted> found = new ArrayList<>();

    private QuotationMarks(String text, List<Place> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /** In the order of the text, none inside another. */
    static List<Quoted> find(String text, List<Place> paragraphs) {
        var marks = new QuotationMarks(text, paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            marks.paragraph(i);
        }
        var found = SingleMarks.add(text, paragraphs, marks.found);
        found.sort(Comparator.comparingInt(quoted -> quoted.marks().start()));
        return found;
    }

    /** A mark: where it stands, how many characters it has, whether it opens. */
    private record Mark(int at, int length, boolean opens) {

        int end() {
            return at + length;
        }
    }

    private void paragraph(int index) {
        var paragraph = paragraphs.get(index);
        var open = new ArrayDeque<Mark>();
        var pairs = new ArrayList<Place>();
        var ends = new ArrayList<Mark>();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            var length = length(i, paragraph.end());
            if (length > 0) {
                var mark = new Mark(i, length, opens(i, length, paragraph, !open.isEmpty()));
                if (mark.opens()) {
                    open.push(mark);
                } else if (!open.isEmpty()) {
                    pairs.add(new Place(open.pop().at(), pairs.size()));
                    ends.add(mark);
                }
                i += length - 1;
            }
        }
        keep(index, pairs, ends, open);
    }

    /** How many characters the mark has that begins here; 0 for none. */
    private int length(int i, int end) {
        var c = text.charAt(i);
        if ((c == '\'' || c == '`') && i + 1 < end && text.charAt(i + 1) == c) {
            return i + 2 < end && text.charAt(i + 2) == c ? 0 : 2;
        }
        return "“”„‟«»\"".indexOf(c) >= 0 ? 1 : 0;
    }

    private boolean opens(int i, int length, Place paragraph, boolean inside) {
        var c = text.charAt(i);
        if (c == '«' || c == '»' || c == '`' || c == '„') {
            return c != '»';
        }
        var before = i == paragraph.start() ? ' ' : text.charAt(i - 1);
        var after = i + length == paragraph.end() ? ' ' : text.charAt(i + length);
        var spaceBefore = Characters.isSpace(before) || "([{‘'".indexOf(before) >= 0 || Characters.isDash(before);
        var spaceAfter = Characters.isSpace(after) || ".,;:!?)]}’'".indexOf(after) >= 0 || Characters.isDash(after);
        if (c == '“' || c == '‟') {
            return !inside || spaceBefore || !spaceAfter;
        }
        if (c == '”') {
            return !inside && (Characters.isSpace(before) || i == paragraph.start()) && !spaceAfter;
        }
        if (spaceBefore != spaceAfter) {
            return spaceBefore && (!Characters.isDash(before) || !inside);
        }
        return !inside && !Character.isDigit(before) && !Characters.isSpace(after);
    }

    /** @param pairs opening mark of each pair, and which of the ends is its closing mark */
    private void keep(int paragraph, List<Place> pairs, List<Mark> ends, ArrayDeque<Mark> open) {
        var opening = new ArrayList<Mark>(open);
        opening.sort(Comparator.comparingInt(Mark::at));
        pairs.sort(Comparator.comparingInt(Place::start));
        int reached = paragraphs.get(paragraph).start();
        int next = 0;
        for (int i = 0; i <= opening.size(); i++) {
            var until = i < opening.size() ? opening.get(i).at() : paragraphs.get(paragraph).end();
            for (; next < pairs.size() && pairs.get(next).start() < until; next++) {
                var end = ends.get(pairs.get(next).end());
                if (pairs.get(next).start() >= reached) {
                    add(pairs.get(next).start(), end.at(), end.end(), true, paragraph);
                    reached = end.end();
                }
            }
            if (i < opening.size() && opening.get(i).at() >= reached) {
                var stop = next < pairs.size() && (!continues(paragraph) || opensAnew(pairs.get(next).start()))
                        ? pairs.get(next).start()
                        : paragraphs.get(paragraph).end();
                stop = i + 1 < opening.size() ? Math.min(stop, opening.get(i + 1).at()) : stop;
                var goesOn = stop == paragraphs.get(paragraph).end() && continues(paragraph);
                add(opening.get(i).at(), goesOn ? stop : beforeVerb(opening.get(i).end(), stop), stop, false, paragraph);
                reached = stop;
            }
        }
    }

    /** "“It ended. “It began.”": whether a mark opens a sentence of the speech that never closed, and no words within it. */
    private boolean opensAnew(int mark) {
        int before = mark - 1;
        while (before > Math.max(0, mark - 1 - FEW_SPACES) && Characters.isSpace(text.charAt(before))) {
            before--;
        }
        return before < mark - 1 && ".!?…".indexOf(text.charAt(before)) >= 0
                && Character.isUpperCase(Characters.at(text, mark + length(mark, text.length())));
    }

    /** Where the words of a mark that never closes end: at the comma in front of "Smith said." if that is how they end. */
    private int beforeVerb(int start, int stop) {
        int comma = stop - 1;
        while (comma >= start && stop - comma < LONGEST_TAIL && text.charAt(comma) != ',') {
            comma--;
        }
        if (comma < start || text.charAt(comma) != ',') {
            return stop;
        }
        return isTag(Tokenizer.tokens(text, new Place(comma + 1, stop))) ? comma + 1 : stop;
    }

    /** "Ann Smith said.", "she told the Reel.", "said Smith.": a name or a pronoun next to a verb of saying. */
    private static boolean isTag(List<Token> tokens) {
        int verb = 0;
        while (verb < tokens.size() && (tokens.get(verb).isCapital() && !tokens.get(verb).is("i")
                || verb == 0 && tokens.get(verb).in(PRONOUNS))) {
            verb++;
        }
        if (verb == tokens.size()) {
            return false;
        }
        var form = tokens.get(verb).lower();
        var inverted = verb > 0 || tokens.size() > 1 && tokens.get(1).isCapital();
        return inverted && tokens.get(verb).isSmall() && CueVerbs.lemma(form) != null && !form.equals(CueVerbs.lemma(form))
                && !form.endsWith("ing");
    }

    private void add(int start, int wordsEnd, int end, boolean closed, int paragraph) {
        var from = start + length(start, text.length());
        var to = wordsEnd;
        while (to > from && Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        var atEnd = wordsEnd == paragraphs.get(paragraph).end();
        found.add(new Quoted(new Place(start, closed ? end : Math.max(to, from)), new Place(from, to), false, closed,
                !closed && atEnd && continues(paragraph), paragraph));
    }

    /** Whether the next paragraph begins with an opening mark. */
    private boolean continues(int paragraph) {
        if (paragraph + 1 == paragraphs.size()) {
            return false;
        }
        var next = paragraphs.get(paragraph + 1);
        var length = length(next.start(), next.end());
        return length > 0 && opens(next.start(), length, next, false);
    }
}
