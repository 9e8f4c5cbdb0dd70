package org.pullquote.reading;

import java.util.List;

/** What a headline quotes of somebody whom the text below only reports: Film 'years away'. Its director has said that … */
final class HeadlineClaims {

    private static final int FEWEST = 2;
    /** Characters of a headline. */
    private static final int LONGEST = 200;
    /** Sentences of the text that may tell whose claim the headline is. */
    private static final int SENTENCES = 2;

    private final Document document;
    private final Reports reports;

    HeadlineClaims(Document document, Reports reports) {
        this.document = document;
        this.reports = reports;
    }

    /** Tells the speakers of those in the first line that have none, unless its capitals prove nothing of titles. */
    void attribute(List<Draft> drafts) {
        if (drafts.isEmpty() || drafts.get(0).quoted.paragraph() > 0 || document.paragraphs.size() == 1
                || document.paragraphs.get(0).end() - document.paragraphs.get(0).start() > LONGEST
                || new HeadlineCase(document).is(0)) {
            return;
        }
        for (Draft draft : drafts) {
            if (draft.quoted.paragraph() > 0) {
                return;
            }
            var claim = !(draft.kept && draft.attribution != null) && isClaim(draft) ? reported(draft.sentence) : null;
            if (claim != null) {
                draft.attribution = claim.by(Rule.HEADLINE);
                draft.kept = true;
                draft.score = Math.max(draft.score, Judgement.ENOUGH);
            }
        }
    }

    /** Several words, neither a note in brackets nor capitalised like a title. */
    private boolean isClaim(Draft draft) {
        return draft.words.size() >= FEWEST && !TitleDoubt.isTitleCase(draft.words)
                && !Judgement.isNote(draft.quoted.text(document.text));
    }

    /** Whose words the first sentences below the headline report; null for nobody's. */
    private Attribution reported(Sentence headline) {
        int first = headline.index() + 1;
        while (first < document.sentences.size() && document.sentences.get(first).paragraph() == 0) {
            first++;
        }
        for (int i = first; i < Math.min(document.sentences.size(), first + SENTENCES); i++) {
            var report = reports.of(document.sentences.get(i));
            if (report != null && reports.canSpeak(report)) {
                return report;
            }
        }
        return null;
    }
}
