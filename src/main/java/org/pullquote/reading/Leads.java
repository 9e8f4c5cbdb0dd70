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

    /** Who "a clergyman" in the first paragraph is; null where the next one does not begin with somebody new who speaks. */
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

    /** Whom a sentence names first that begins with somebody who speaks; null for nobody new. */
    private Named broughtIn(Sentence sentence, Attribution report) {
        var speaker = report != null ? report.speaker() : speaking(sentence);
        var mention = speaker == null ? null : registry.within(speaker);
        var isNew = mention != null && mention.named().isPerson() && mention.phrase().to() > mention.phrase().from() + 1
                && speaker.holds(mention.phrase().to() - 1) && speaker.from() == sentence.first()
                && !isNamedBefore(mention, report == null ? 0 : document.paragraphs.get(0).end());
        return isNew ? mention.named() : null;
    }

    /** "Committee chairman Ann Smith was speaking to pupils", "Ann Smith made the remarks": who; null for nobody. */
    private Phrase speaking(Sentence sentence) {
        int limit = Math.min(sentence.end() - 1, sentence.first() + LONGEST_SUBJECT);
        int name = NameRuns.pastName(document, sentence.first(), limit);
        if (name > sentence.first() + 1 && GivenNames.contains(document.token(sentence.first()).lower())) {
            return new Phrase(sentence.first(), name);
        }
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
        var last = document.token(phrase.to() - 1);
        var isNew = role && first.is("the") && (document.token(phrase.from() + 1).is("new") || last.in(Lexicon.OFFICES));
        var theirs = role && (first.is("its") || first.is("their"));
        return isNew || theirs
                || (owned || first.is("a") || first.is("an")) && !document.token(phrase.to() - 1).lower().endsWith("s");
    }

    /** Whether the text has named somebody before this mention, from this place on. */
    private boolean isNamedBefore(Mention mention, int from) {
        var first = mention.named().mentions().get(0);
        return first.start() < document.token(mention.phrase().from()).start() && first.start() >= from;
    }
}
