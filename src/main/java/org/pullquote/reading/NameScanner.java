package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what is written like a name: runs of capitalised words, outside of quotations. */
final class NameScanner {

    /** Whose photographs pages show: "A street. | Getty". */
    private static final Set<String> CREDITS = Set.of("afp", "ap", "getty", "reuters", "shutterstock");

    private final Document document;
    private final List<KnownName> known;
    private final HeadlineCase headlines;
    private final WordUses uses;
    private final NameCuts cuts;
    /** Runs in sentences, then runs in headlines, where every word is capitalised: those are to be read with caution. */
    private final List<Phrase> inSentences = new ArrayList<>();
    private final List<Phrase> inHeadlines = new ArrayList<>();

    /** @param known in the order of the text, none overlapping another */
    NameScanner(Document document, List<KnownName> known) {
        this.document = document;
        this.known = known;
        this.headlines = new HeadlineCase(document);
        this.uses = new WordUses(document, headlines);
        this.cuts = new NameCuts(document, headlines, uses);
        scan();
    }

    List<Phrase> inSentences() {
        return inSentences;
    }

    List<Phrase> inHeadlines() {
        return inHeadlines;
    }

    WordUses uses() {
        return uses;
    }

    private void scan() {
        int nextKnown = 0;
        for (int i = 0; i < document.tokens.size();) {
            var token = document.token(i);
            while (nextKnown < known.size() && known.get(nextKnown).place().start() < token.start()) {
                nextKnown++;
            }
            var end = nextKnown < known.size() ? endOf(i, known.get(nextKnown)) : -1;
            if (i > 0 && document.token(i - 1).is("|") && token.in(CREDITS)) {
                i++;
            } else if (end > 0) {
                if (known.get(nextKnown).isPerson()) {
                    inSentences.add(new Phrase(i, end));
                }
                i = end;
            } else if (!token.isCapital() || token.in(Lexicon.NOT_NAMES) && !Lexicon.TITLES.contains(token.bare())
                    || document.startsSentence(i) && CueVerbs.lemma(token.lower()) != null && !token.isName()
                            && !isFirstName(i)) {
                i++;
            } else {
                end = runEnd(i, nextKnown);
                uses.name(i, end);
                (headlines.is(token.paragraph()) ? inHeadlines : inSentences).addAll(cuts.of(i, end));
                i = end;
            }
        }
    }

    /** The Hope of "Hope Davis". */
    private boolean isFirstName(int index) {
        return GivenNames.contains(document.token(index).lower()) && index + 1 < document.tokens.size()
                && document.token(index + 1).isCapital() && !document.startsSentence(index + 1);
    }

    /** Index behind the last token of a known name that starts with this token; -1 where none does. */
    private int endOf(int from, KnownName name) {
        if (name.place().start() != document.token(from).start()) {
            return -1;
        }
        int end = from;
        while (end < document.tokens.size() && document.token(end).end() <= name.place().end()
                && !document.token(end).isQuotation()) {
            end++;
        }
        return end > from && document.token(end - 1).end() == name.place().end() ? end : -1;
    }

    private int runEnd(int from, int nextKnown) {
        int i = from + 1;
        while (i < Math.min(document.tokens.size(), from + NameRuns.LONGEST)
                && document.token(i).paragraph() == document.token(from).paragraph()
                && !(nextKnown < known.size() && known.get(nextKnown).place().start() == document.token(i).start())) {
            var token = document.token(i);
            var goesOn = token.is(".") && NameRuns.abbreviates(document, i)
                    || NameRuns.isPart(document, i)
                    || isParticle(document, i, document.tokens.size())
                    || token.is("of") && i + 1 < document.tokens.size() && isOrganization(from, i)
                            && document.token(i + 1).isCapital();
            if (!goesOn || document.startsSentence(i)) {
                break;
            }
            i++;
        }
        return i;
    }

    /** A small word inside a name: Inés de la Torre, Ann the Singer. */
    static boolean isParticle(Document document, int index, int to) {
        if (document.token(index).is("the") && index > 0 && index + 1 < to) {
            return document.token(index - 1).isCapital() && document.token(index + 1).isCapital()
                    && document.token(index + 1).in(Lexicon.ROLES);
        }
        if (!document.token(index).in(Lexicon.NAME_PARTICLES) || index + 1 >= to) {
            return false;
        }
        var next = document.token(index + 1);
        return next.isCapital() && !next.in(Lexicon.NOT_NAMES) || next.in(Lexicon.NAME_PARTICLES) && index + 2 < to
                && document.token(index + 2).isCapital();
    }

    private boolean isOrganization(int from, int to) {
        for (int i = Math.max(from, to - 4); i < to; i++) {
            if (document.token(i).in(Lexicon.ORGANIZATION_WORDS)) {
                return true;
            }
        }
        return false;
    }
}
