package org.pullquote.reading;

/** Whom a sentence is about that reports nobody's words, so that words behind it may be theirs. */
final class Narration {

    private final Document document;
    private final Reports reports;

    Narration(Document document, Reports reports) {
        this.document = document;
        this.reports = reports;
    }

    /** The subject of the sentence; null where none is somebody. */
    Attribution subject(Sentence sentence) {
        var subject = reports.subject(sentence, Rule.PREVIOUS_SUBJECT);
        return subject != null && reports.canSpeak(subject) ? subject : null;
    }

    /** "Smith defended the plan. “…”": whether a paragraph has just told what somebody did. */
    boolean isAboutSomebody(Sentence before, Sentence quoting) {
        return before.paragraph() == quoting.paragraph() && subject(before) != null;
    }

    /** "Ann Smith criticised the plan.": who does so, where a name tells; null for nobody. */
    Attribution judge(Sentence sentence) {
        var subject = subject(sentence);
        if (subject == null || !isFullName(subject.speaker()) || subject.speaker().to() == sentence.end()) {
            return null;
        }
        return CueVerbs.describes(document.token(subject.speaker().to()).lower()) ? subject : null;
    }

    /** "Ann Smith runs the network. “…”": who a paragraph begins to tell of; null for nobody. */
    Attribution newSubject(Sentence before, Sentence quoting) {
        var subject = before.paragraph() == quoting.paragraph() ? subject(before) : null;
        var begins = subject != null && subject.speaker().from() == before.first() && isFullName(subject.speaker());
        return begins ? subject : null;
    }

    private boolean isFullName(Phrase phrase) {
        return phrase.to() > phrase.from() + 1 && NameRuns.isName(document, phrase);
    }
}
