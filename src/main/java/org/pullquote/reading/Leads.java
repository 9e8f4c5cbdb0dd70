package org.pullquote.reading;

import java.util.Set;

/**
 * Finds whom a text names only below its first paragraph: …, a clergyman has said, …, it has been claimed. Bishop Tom Reed
 * called it …
 */
final class Leads {

    private static final int LAST_LEAD = 1;
    /** Sentences of a paragraph. */
    private static final int LONGEST = 6;
    private static final int LONGEST_SUBJECT = 12;
    /** Who stays unnamed. */
    private static final Set<String> UNNAMED = Lexicon.words("""
            fan friend insider official onlooker pal publicist rep representative source spokesman spokesperson spokeswoman user
            viewer witness""");

    private static final Set<String> SPEAKING = Set.of("commenting", "giving", "reacting", "responding", "speaking", "talking");

    private static final Set<String> REMARKS = Set.of("claim", "claims", "comment", "comments", "remark", "remarks");

    private final Document document;
    private final Registry registry;
    private final Reports reports;

    Leads(Document document, Registry registry, Reports reports) {
        this.document = document;
        this.registry = registry;
        this.reports = reports;
    }

    /**
     * Who "a clergyman" in one of the first paragraphs is; null where neither the next paragraph nor the next sentence begins
     * with somebody new who speaks or whose remarks these are.
     */
    Named of(Phrase phrase) {
        var lead = document.sentenceOf(phrase.from());
        if (lead.paragraph() > LAST_LEAD || !isSomebody(phrase)) {
            return null;
        }
        int next = lead.index() + 1;
        while (next < document.sentences.size() && next <= lead.index() + LONGEST
                && document.sentences.get(next).paragraph() == lead.paragraph()) {
            next++;
        }
        if (next == document.sentences.size() || next > lead.index() + LONGEST) {
            return null;
        }
        var brought = broughtIn(document.sentences.get(next), reports.of(document.sentences.get(next)));
        return brought == null && next > lead.index() + 1 ? broughtIn(document.sentences.get(lead.index() + 1), null) : brought;
    }

    /** Who speaks with whom a sentence begins; null for nobody new. */
    private Named broughtIn(Sentence sentence, Attribution report) {
        var speaker = report != null ? report.speaker() : speaking(sentence);
        var mention = speaker == null ? null : registry.within(speaker);
        var isNew = mention != null && mention.named().isPerson() && mention.phrase().to() > mention.phrase().from() + 1
                && speaker.holds(mention.phrase().to() - 1) && speaker.from() == sentence.first()
                && !isNamedBefore(mention);
        return isNew ? mention.named() : null;
    }

    /** "Committee chairman Ann Smith was speaking to pupils", "Ann Smith made the remarks": who; null for nobody. */
    private Phrase speaking(Sentence sentence) {
        int limit = Math.min(sentence.end() - 1, sentence.first() + LONGEST_SUBJECT);
        for (int i = sentence.first() + 1; i < limit; i++) {
            if (document.token(i).is("was") && document.token(i + 1).in(SPEAKING)
                    || document.token(i).is("made") && i + 2 < sentence.end() && document.token(i + 2).in(REMARKS)) {
                return new Phrase(sentence.first(), i);
            }
        }
        return null;
    }

    /**
     * "It has been", "a Labour backbencher", "Scotland’s justice minister", "the new mayor", but nobody who is meant to stay
     * unnamed.
     */
    private boolean isSomebody(Phrase phrase) {
        if (document.token(phrase.from()).is("it")) {
            return phrase.to() == phrase.from() + 1 && phrase.to() + 1 < document.tokens.size()
                    && document.token(phrase.to()).in(Lexicon.AUXILIARIES)
                    && document.token(phrase.to() + 1).is("been");
        }
        var owned = false;
        var role = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (document.token(i).in(UNNAMED)) {
                return false;
            }
            role |= NameRuns.endsRole(document, i);
            owned |= document.token(i).isPossessive() && i > phrase.from() && document.token(i - 1).isCapital();
        }
        var first = document.token(phrase.from());
        var isNew = role && first.is("the") && document.token(phrase.from() + 1).is("new");
        return isNew || (owned || first.is("a") || first.is("an")) && !document.token(phrase.to() - 1).lower().endsWith("s");
    }

    /** Whether the text has named somebody before this mention, its headline apart. */
    private boolean isNamedBefore(Mention mention) {
        var first = mention.named().mentions().get(0);
        var headline = document.paragraphs.get(0).end();
        return first.start() < document.token(mention.phrase().from()).start() && first.start() >= headline;
    }
}
