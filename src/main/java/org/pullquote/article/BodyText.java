package org.pullquote.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of an article, searched for the places where words stand. Offsets count Unicode code points. Beside the text as
 * it is there is its folded form, in which white space, kinds of quotation marks and Unicode forms make no difference.
 */
public final class BodyText {

    private final String text;
    private final Folded folded;

    public BodyText(String text) {
        this.text = text;
        this.folded = Folded.of(text);
    }

    /** @param start offset of the first code point, @param end offset behind the last */
    public record Span(int start, int end) {
    }

    public static int countWords(String text) {
        var words = 0;
        var inWord = false;
        var counted = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var point = text.codePointAt(i);
            inWord = !Character.isWhitespace(point) && !Character.isSpaceChar(point);
            counted = inWord && counted;
            if (inWord && !counted && Character.isLetterOrDigit(point)) {
                words++;
                counted = true;
            }
        }
        return words;
    }

    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** The words between two offsets; null where the body does not reach so far. */
    public String between(int start, int end) {
        var points = length();
        return start < 0 || end < start || end > points ? null
                : text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    public static String folded(String words) {
        return Folded.of(words).text.strip();
    }

    /** The places where exactly these words stand, whole words before parts of words. */
    public List<Span> verbatim(String words) {
        return places(text, words, i -> text.codePointCount(0, i), (start, end) -> true).either();
    }

    /** The places where these words stand when both are folded. */
    public List<Span> alike(String words) {
        return places(folded.text, folded(words), i -> folded.offsets[i], folded::aligned).either();
    }

    /** Where these words end that begin at this offset when both are folded; -1 where others begin here. */
    public int endAlike(int start, String words) {
        var places = places(folded.text, folded(words), i -> folded.offsets[i], folded::aligned);
        return Stream.concat(places.whole.stream(), places.parts.stream()).filter(span -> span.start() == start)
                .mapToInt(Span::end)
                .findFirst().orElse(-1);
    }

    /** The places where these words stand as whole words when both are folded. */
    public List<Span> wholeAlike(String words) {
        return places(folded.text, folded(words), i -> folded.offsets[i], folded::aligned).whole;
    }

    /** @param parts places where the words go on, as "art" does in "part" */
    private record Places(List<Span> whole, List<Span> parts) {

        List<Span> either() {
            return whole.isEmpty() ? parts : whole;
        }
    }

    private interface Offset {
        int of(int index);
    }

    private interface Condition {
        boolean holds(int start, int end);
    }

    private static Places places(String text, String words, Offset offset, Condition condition) {
        var whole = new ArrayList<Span>();
        var parts = new ArrayList<Span>();
        for (int i = words.isEmpty() ? -1 : text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
            var end = i + words.length();
            if (condition.holds(i, end)) {
                (isWhole(text, i, end) ? whole : parts).add(new Span(offset.of(i), offset.of(end)));
            }
        }
        return new Places(whole, parts);
    }

    /** Whether the words do not go on beyond either end. */
    static boolean isWhole(String text, int start, int end) {
        var before = start == 0 || !letter(text.codePointBefore(start)) || !letter(text.codePointAt(start));
        var after = end == text.length() || !letter(text.codePointAt(end)) || !letter(text.codePointBefore(end));
        return before && after;
    }

    private static boolean letter(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /** @param offsets for each unit of the folded text, and for its end, the code point of the original it comes from */
    private record Folded(String text, int[] offsets) {

        static Folded of(String original) {
            var text = new StringBuilder(original.length());
            var offsets = new int[original.length() + 1];
            var offset = 0;
            for (int i = 0; i < original.length(); offset++) {
                var point = original.codePointAt(i);
                i += Character.charCount(point);
                var form = form(point);
                if (form.equals(" ") && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                    continue;
                }
                while (offsets.length < text.length() + form.length() + 1) {
                    offsets = Arrays.copyOf(offsets, offsets.length * 2);
                }
                Arrays.fill(offsets, text.length(), text.length() + form.length(), offset);
                text.append(form);
            }
            offsets[text.length()] = offset;
            return new Folded(text.toString(), offsets);
        }

        private static String form(int point) {
            if (point < 0x80 && point > ' ' && point != '\'' && point != '"') {
                return Character.toString(point);
            }
            return switch (point) {
                case '\'', '‘', '’', '‚', '‛', 'ʼ', '′' -> "'";
                case '"', '“', '”', '„', '‟', '«', '»', '″' -> "\"";
                default -> Character.isWhitespace(point) || Character.isSpaceChar(point) ? " "
                        : point < 0xC0 ? Character.toString(point)
                                : Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
            };
        }

        /** Whether neither end lies inside one character of the original. */
        boolean aligned(int start, int end) {
            return (start == 0 || offsets[start] != offsets[start - 1]) && offsets[end] != offsets[end - 1]
                    && (end == text.length() || Character.getType(text.charAt(end)) != Character.NON_SPACING_MARK);
        }
    }
}
