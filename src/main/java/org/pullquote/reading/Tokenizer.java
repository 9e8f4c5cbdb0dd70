package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into words and signs. A possessive ’s is a token of its own, as is the point behind an abbreviation. */
final class Tokenizer {

    /** Names that end in a mark of exclamation. */
    private static final Set<String> EXCLAIMING = Set.of("yahoo", "jeopardy", "oklahoma", "airplane", "mia", "rouge",
            "hairspray", "caesar");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens outside of quotations, and one for each quotation. */
    static List<Token> tokens(String text, List<Place> paragraphs, List<Quoted> quotations) {
        var tokenizer = new Tokenizer(text);
        int next = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            int from = paragraphs.get(i).start();
            for (; next < quotations.size() && quotations.get(next).paragraph() == i; next++) {
                var quoted = quotations.get(next);
                tokenizer.cut(from, quoted.marks().start(), i);
                tokenizer.tokens.add(new Token(quoted.marks().start(), quoted.marks().end(), "\"", "\"", quoted, i, false));
                from = quoted.marks().end();
            }
            tokenizer.cut(from, paragraphs.get(i).end(), i);
        }
        return tokenizer.tokens;
    }

    /** The tokens of a stretch, whatever marks stand in it. */
    static List<Token> tokens(String text, Place place) {
        var tokenizer = new Tokenizer(text);
        tokenizer.cut(place.start(), place.end(), 0);
        return tokenizer.tokens;
    }

    private void cut(int from, int to, int paragraph) {
        for (int i = from; i < to;) {
            var c = text.charAt(i);
            if (Characters.isSpace(c)) {
                i++;
            } else {
                var end = Characters.isWord(c) || "@#$£€".indexOf(c) >= 0 ? wordEnd(i, to) : i + 1;
                i = add(i, end, to, paragraph);
            }
        }
    }

    private int wordEnd(int start, int to) {
        int end = start + 1;
        for (int i = start + 1; i < to; i++) {
            var c = text.charAt(i);
            if (Characters.isWord(c)) {
                end = i + 1;
            } else if (i > end + 1 || c != '’' && c != '\'' && "@#$£€&.-‑".indexOf(c) < 0
                    || c == '.' && (Characters.at(text, i + 1) == '.' || endsSentence(start, i))) {
                break;
            }
        }
        return end;
    }

    /** "It ended.The film": a point whose space is missing. */
    private boolean endsSentence(int start, int point) {
        return point - 2 >= start && Character.isLowerCase(text.charAt(point - 1))
                && Character.isLowerCase(text.charAt(point - 2))
                && Character.isUpperCase(Characters.at(text, point + 1))
                && Character.isLowerCase(Characters.at(text, point + 2));
    }

    private int add(int start, int end, int to, int paragraph) {
        var stop = end;
        if (end - start > 2 && text.charAt(end - 1) == 's' && Characters.isApostrophe(text.charAt(end - 2))) {
            stop = end - 2;
        }
        if (stop == end && end < to && text.charAt(end) == '!' && exclaims(start, end)) {
            stop = end + 1;
        }
        put(start, stop, paragraph);
        if (stop < end) {
            put(stop, end, paragraph);
        }
        return Math.max(stop, end);
    }

    /** Whether the mark behind this word belongs to a name: {@code E! News}. */
    private boolean exclaims(int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        var next = Characters.at(text, end + 1) == ' ' ? Characters.at(text, end + 2) : ' ';
        var nameFollows = Character.isUpperCase(next);
        if (Character.isLowerCase(next)) {
            // No sentence goes on in small letters behind its end.
            return true;
        }
        return end - start == 1 ? nameFollows || !Characters.isWord(Characters.at(text, end + 1))
                : EXCLAIMING.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private void put(int start, int end, int paragraph) {
        var word = text.substring(start, end);
        var lower = word.toLowerCase(Locale.ROOT);
        tokens.add(new Token(start, end, word, lower.indexOf('’') < 0 ? lower : lower.replace('’', '\''), null, paragraph,
                false));
    }
}
