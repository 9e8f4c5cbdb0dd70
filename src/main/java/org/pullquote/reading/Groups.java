package org.pullquote.reading;

import java.util.Set;

/** Finds whom "they" means: the organisation, the pair or the many that the text named last. */
final class Groups {

    private static final int SENTENCES = 3;
    private static final int MOST = 30;
    private static final int LONGEST_ACCORDING = 5;
    private static final int NEAR_BEGINNING = 5;
    private static final Set<String> MANY = Set.of("fans", "critics", "sources", "insiders", "producers", "friends",
            "officials", "couple", "pair", "duo", "band", "stars", "actors", "actresses", "siblings", "sisters", "brothers",
            "parents", "magazine", "outlet", "network", "studio", "company", "site", "website", "publication", "newspaper",
            "cast", "directors", "filmmakers", "writers", "people", "users", "viewers", "reviewers", "twins", "group",
            "organizers", "organisers", "representative", "rep", "spokesperson", "source", "insider", "lawyers", "reps",
            "representatives", "newlyweds", "campaign", "team", "committee", "charity", "union", "watchdog");
    private static final Set<String> THINGS = Set.of("lawsuit", "report", "survey");

    /** What says something itself only where it is the subject. */
    private static final Set<String> PAPERS = Set.of("document", "letter", "statement");

    private final Document document;
    private final Registry registry;
    /** Whom the last "they" meant. */
    private String lastWords;
    private int lastToken;

    Groups(Document document, Registry registry) {
        this.document = document;
        this.registry = registry;
    }

    /** The name or the words for the group meant at this token; the token itself where none is found. */
    String before(int token) {
        var found = find(token);
        if (found == null && lastWords != null && document.token(token).is("they")
                && document.sentenceOf(token).index() - document.sentenceOf(lastToken).index() <= SENTENCES) {
            found = lastWords;
        }
        if (document.token(token).is("they")) {
            lastToken = token;
            lastWords = found;
        }
        return found == null ? document.token(token).text() : found;
    }

    private String find(int token) {
        var sentence = document.sentenceOf(token).index();
        int last = registry.firstFrom(token) - 1;
        if (last >= 0 && isAgent(registry.mentions().get(last), sentence)) {
            return registry.withArticle(registry.mentions().get(last));
        }
        int speaking = speaking(token, sentence);
        if (speaking >= 0) {
            return words(speaking);
        }
        var organization = organization(token, sentence);
        var speaks = organization != null && speaks(organization);
        for (int i = token - 1, seen = 0; i >= 0 && seen < 4 * MOST; i--, seen++) {
            if (sentence - document.sentenceOf(i).index() > SENTENCES) {
                break;
            }
            if (speaks && i < organization.phrase().to()) {
                return registry.withArticle(organization);
            }
            if (document.token(i).isSmall()
                    && (document.token(i).in(MANY)
                            || document.token(token).is("it") && !document.token(token - 1).is("which") && isThing(i))
                    && !(document.token(i).is("people") && !Descriptions.beginsClause(document, i))) {
                return words(i);
            }
        }
        return organization != null ? registry.withArticle(organization) : null;
    }

    /** "The report", "A short statement was read out". */
    private boolean isThing(int index) {
        int first = document.sentenceOf(index).first();
        return document.token(index).in(THINGS) || document.token(index).in(PAPERS) && index - first < NEAR_BEGINNING
                && document.token(first).in(Lexicon.DETERMINERS);
    }

    /** Index of the sources of "sources told the magazine. They"; -1 for nobody who spoke just now. */
    private int speaking(int token, int sentence) {
        for (int i = token - 1, seen = 0; i >= 0 && seen < MOST; i--, seen++) {
            if (sentence - document.sentenceOf(i).index() > 1) {
                return -1;
            }
            var next = document.token(i + 1);
            var many = document.token(i).isSmall() && document.token(i).in(MANY)
                    ? CueVerbs.lemma(next.lower()) != null
                    : isPlural(i) && CueVerbs.lemma(next.lower()) != null && !CueVerbs.isWeak(next.lower())
                            && !next.lower().endsWith("s");
            if (many && next.isSmall() && !(document.token(token).is("it") && isPlural(i))
                    || next.is(",") && isPlural(i) && isAccording(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "The bill is opposed by the club. They": whether the sentence before names who acts in it last of all. */
    private boolean isAgent(Mention mention, int sentence) {
        int from = mention.phrase().from();
        int before = from > 0 && document.token(from - 1).is("the") ? from - 2 : from - 1;
        var its = document.sentenceOf(from);
        return !mention.named().isPerson() && !mention.named().isUnnamed() && sentence - its.index() == 1
                && before > its.first()
                && document.token(before).is("by")
                && document.token(before - 1).lower().endsWith("ed") && its.end() - mention.phrase().to() <= 1;
    }

    /** "According to the opposition parties": whether the noun at this token is who is quoted. */
    private boolean isAccording(int index) {
        int to = index - 1;
        while (to > 0 && index - to < LONGEST_ACCORDING && !document.token(to).is("to")) {
            to--;
        }
        return to > 0 && document.token(to).is("to") && document.token(to - 1).is("according");
    }

    /** "The MPs", "campaigners". */
    private boolean isPlural(int index) {
        var token = document.token(index);
        var lower = token.lower();
        return token.is("police")
                || token.text().endsWith("s") && lower.length() > 3 - (token.isSmall() ? 0 : 1) && !lower.endsWith("ss")
                        && (token.isSmall() || token.text().equals("MPs") || isOffice(index)) && !token.isPossessive()
                        && CueVerbs.lemma(lower) == null && !token.in(Lexicon.AUXILIARIES) && !token.in(Lexicon.PREPOSITIONS)
                        && !token.in(Lexicon.CONJUNCTIONS) && !token.in(Lexicon.DETERMINERS);
    }

    /** "Ministers deny" at the beginning of a sentence. */
    private boolean isOffice(int index) {
        var lower = document.token(index).lower();
        return document.startsSentence(index) && Lexicon.OFFICES.contains(lower.substring(0, lower.length() - 1));
    }

    /** "The couple", "her fans". */
    private String words(int head) {
        int from = head;
        while (from > 0 && head - from < 3 && document.token(from - 1).isSmall()
                && !document.token(from).in(Lexicon.DETERMINERS)
                && document.sentenceOf(from - 1) == document.sentenceOf(head)) {
            from--;
        }
        var named = document.token(from).in(Lexicon.DETERMINERS)
                || from > 0 && document.token(from - 1).in(Lexicon.DETERMINERS);
        var first = named && !document.token(from).in(Lexicon.DETERMINERS) ? from - 1 : named ? from : head;
        return document.textOf(new Phrase(first, head + 1));
    }

    private Mention organization(int token, int sentence) {
        Mention nearest = null;
        int last = registry.firstFrom(token) - 1;
        for (int i = last; i >= 0 && i > last - MOST; i--) {
            var mention = registry.mentions().get(i);
            if (sentence - document.sentenceOf(mention.phrase().from()).index() > SENTENCES) {
                return nearest;
            }
            if (!mention.named().isPerson() && !mention.named().isUnnamed()) {
                if (speaks(mention)) {
                    return mention;
                }
                nearest = nearest == null ? mention : nearest;
            }
        }
        return nearest;
    }

    private boolean speaks(Mention mention) {
        int end = mention.phrase().to();
        var next = document.token(Math.min(end, document.tokens.size() - 1));
        return next.isSmall() && CueVerbs.lemma(next.lower()) != null;
    }
}
