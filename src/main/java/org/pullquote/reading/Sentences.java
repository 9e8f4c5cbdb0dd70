package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts tokens into sentences: a point ends one unless an abbreviation owns it, a quotation may end one too. */
final class Sentences {

    /** How far behind a quotation its verb of saying may stand. */
    private static final int TAIL = 7;

    private final String text;
    private final List<Token> tokens;

    private Sentences(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static List<Sentence> of(String text, List<Token> tokens) {
        var cutter = new Sentences(text, tokens);
        var sentences = new ArrayList<Sentence>();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || tokens.get(i).paragraph() != tokens.get(i + 1).paragraph() || cutter.ends(i)) {
                sentences.add(new Sentence(sentences.size(), first, i + 1, tokens.get(first).paragraph()));
                first = i + 1;
            }
        }
        return sentences;
    }

    /** Whether a sentence ends with this token, which is not the last of its paragraph. */
    private boolean ends(int i) {
        var token = tokens.get(i);
        var next = tokens.get(i + 1);
        if (token.isQuotation()) {
            return ".!?…".indexOf(token.quoted().last(text)) >= 0
                    && (next.isQuotation() || next.isCapital() || opensAside(i + 1))
                    && (isIntroduced(i) || !(next.isCapital() && goesOn(i + 1, token.quoted().last(text))));
        }
        if (!(token.is(".") || token.is("!") || token.is("?") || token.is(")") && i > 0 && tokens.get(i - 1).is("."))) {
            return false;
        }
        var opens = next.isQuotation() || next.isCapital() || next.isNumber() || next.is("(") || next.is("[")
                || next.is("—") || next.is("@");
        return opens && (next.start() > token.end() || next.isCapital() && i > 0 && tokens.get(i - 1).isSmall())
                && !(token.is(".") && abbreviates(i));
    }

    /** "(Her mother said so as well.)" */
    private boolean opensAside(int i) {
        return tokens.get(i).is("(") && i + 1 < tokens.size() && tokens.get(i + 1).isCapital();
    }

    /** "Smith said, “…”": the sentence has its verb already. */
    private boolean isIntroduced(int quotation) {
        return quotation > 1 && (tokens.get(quotation - 1).is(",") || tokens.get(quotation - 1).is(":"))
                && tokens.get(quotation - 2).isWord();
    }

    private boolean abbreviates(int i) {
        if (i == 0 || tokens.get(i - 1).end() != tokens.get(i).start()) {
            return false;
        }
        var word = tokens.get(i - 1);
        var letters = word.lower().length() == 1 && Character.isLetter(word.lower().charAt(0))
                && (!word.is("i") || i > 1 && tokens.get(i - 2).is("."));
        var initials = word.lower().length() == 3 && word.lower().charAt(1) == '.';
        return letters || initials || word.in(Lexicon.ABBREVIATIONS);
    }

    /** "Another said, “…”": whether a capital article and a verb lead on to the next quotation. */
    private boolean introducesAnother(int from, int verb) {
        return tokens.get(from).in(Lexicon.DETERMINERS) && verb + 2 < tokens.size()
                && (tokens.get(verb + 1).is(",") || tokens.get(verb + 1).is(":")) && tokens.get(verb + 2).isQuotation();
    }

    /** Whether the sentence goes on behind the quotation with somebody and a verb of saying: "Do you?" Smith asked. */
    private boolean goesOn(int from, char last) {
        for (int i = from; i < Math.min(from + TAIL, tokens.size()); i++) {
            var token = tokens.get(i);
            if (token.is(",") && tokens.get(from).in(Lexicon.NOT_NAMES)) {
                // "“Help!” Six days later, Smith said so": a clause of its own.
                return false;
            }
            if (token.isQuotation() || token.is(".") || token.is(";") || token.is(":")
                    || token.paragraph() != tokens.get(from).paragraph()) {
                return false;
            }
            if (i > from && token.isSmall() && CueVerbs.lemma(token.lower()) != null
                    && !CueVerbs.lemma(token.lower()).equals(token.lower())
                    && !CueVerbs.describes(token.lower())) {
                var closes = i + 1 == tokens.size() || tokens.get(i + 1).is(".") || tokens.get(i + 1).is(",")
                        || tokens.get(i + 1).is("in") || tokens.get(i + 1).is("on") || tokens.get(i + 1).is("during");
                if (introducesAnother(from, i)) {
                    return false;
                }
                return last != '.' || i - from <= 3 && closes;
            }
        }
        return false;
    }
}
