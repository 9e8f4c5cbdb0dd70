package org.pullquote.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds who speaks where a quotation is a sentence of its own, from the sentences and quotations around it. */
final class AcrossSentences {

    private static final int LONGEST_SIGNATURE = 14;
    /** Sentences looked back. */
    private static final int BACK = 3;

    private final Document document;
    private final NounPhrases phrases;
    private final Reports reports;
    private final Narration narration;
    private final Neighbours neighbours;
    private final List<Draft> drafts;
    private final Set<Integer> quoting = new HashSet<>();
    private final Map<Integer, Draft> lastKept = new HashMap<>();

    AcrossSentences(Grammar grammar, Reports reports, List<Draft> drafts) {
        this.document = grammar.document();
        this.phrases = grammar.phrases();
        this.reports = reports;
        this.narration = new Narration(document, reports);
        this.neighbours = new Neighbours(document);
        this.drafts = drafts;
        drafts.forEach(draft -> quoting.add(draft.sentence.index()));
    }

    /** Tells of a quotation that is done. */
    void kept(Draft draft) {
        lastKept.put(draft.sentence.index(), draft);
    }

    /** The speaker of the draft at this index; those before it are done. Null for none. */
    Attribution of(int index) {
        var draft = drafts.get(index);
        var before = index > 0 ? drafts.get(index - 1) : null;
        if (before != null && before.quoted.continued() && before.attribution != null
                && before.quoted.paragraph() + 1 == draft.quoted.paragraph()) {
            return before.attribution.by(Rule.CONTINUED);
        }
        var below = below(draft);
        if (below != null) {
            return below;
        }
        var colon = colonSentence(draft, before);
        if (colon != null) {
            return colon;
        }
        if (before != null && before.kept && before.attribution != null
                && before.quoted.paragraph() == draft.quoted.paragraph() && !somebodyElse(before, draft)) {
            return before.attribution.by(Rule.SAME_PARAGRAPH);
        }
        var next = nextQuotation(index);
        if (next != null) {
            return next;
        }
        if (before != null && before.kept && before.attribution != null && isAnswer(before, draft)) {
            return null;
        }
        var previous = previousSentences(draft);
        return previous != null ? previous : following(draft);
    }

    /** "“…”" and, in a line of its own, "— Ann Smith, actress" or, behind a comma, "says Ann Smith.": null for no such line. */
    private Attribution below(Draft draft) {
        int dash = draft.token + 1;
        if (dash + 1 >= document.tokens.size() || document.token(dash).paragraph() != draft.quoted.paragraph() + 1) {
            return null;
        }
        var line = document.sentenceOf(dash);
        if (draft.quoted.last(document.text) == ',' && document.token(dash).isSmall()
                && CueVerbs.says(document.token(dash).lower())) {
            var speaker = phrases.rightOf(dash, line.end());
            return speaker == null ? null : new Attribution(speaker, dash, Rule.INVERTED);
        }
        if (!"-–—".contains(document.token(dash).text()) || dash + 1 == line.end()
                || !document.token(dash + 1).isCapital()) {
            return null;
        }
        int end = NameRuns.end(document, dash + 1, line.end());
        var signs = line.end() - dash < LONGEST_SIGNATURE && (end == line.end() || !document.token(end).isWord());
        return signs ? new Attribution(new Phrase(dash + 1, end), -1, Rule.DASH) : null;
    }

    /** A sentence that ends with a colon names the speaker of what follows; "Adding:" has that of what is before. */
    private Attribution colonSentence(Draft draft, Draft before) {
        var sentence = neighbours.sentenceBefore(draft.sentence, 1);
        if (sentence == null || !document.token(sentence.end() - 1).is(":")) {
            return null;
        }
        var only = document.token(sentence.first()).lower();
        if (sentence.end() - sentence.first() == 2 && CueVerbs.lemma(only) != null && only.endsWith("ing")) {
            return before == null || before.attribution == null ? null : before.attribution.by(Rule.COLON_SENTENCE);
        }
        var report = reports.of(sentence);
        if (report != null) {
            return report.by(Rule.COLON_SENTENCE);
        }
        var announced = reports.announced(sentence);
        return announced != null ? announced : reports.subject(sentence, Rule.COLON_SENTENCE);
    }

    /** Whether a sentence between the two reports what another person said. */
    private boolean somebodyElse(Draft before, Draft draft) {
        var sentence = neighbours.sentenceBefore(draft.sentence, 1);
        if (sentence == null || sentence.index() <= before.sentence.index() || quoting.contains(sentence.index())) {
            return false;
        }
        var report = reports.of(sentence);
        report = report != null ? report : narration.judge(sentence);
        return report != null && reports.canSpeak(report)
                && !document.token(report.speaker().from()).in(Lexicon.SUBJECT_PRONOUNS)
                && !document.textOf(report.speaker()).endsWith(lastWord(before.attribution.speaker()));
    }

    private String lastWord(Phrase phrase) {
        return document.token(phrase.to() - 1).text();
    }

    /** "So why the sequel? “…”": whether an interviewer asks without telling who does. */
    private boolean isAnswer(Draft before, Draft draft) {
        var sentence = neighbours.sentenceBefore(draft.sentence, 1);
        var asks = sentence != null && sentence.paragraph() == draft.sentence.paragraph()
                && !quoting.contains(sentence.index()) && document.token(sentence.end() - 1).is("?");
        if (!asks || sentence.index() - before.sentence.index() > BACK) {
            return false;
        }
        for (int i = before.sentence.index() + 1; i < sentence.index(); i++) {
            if (reports.of(document.sentences.get(i)) != null) {
                return false;
            }
        }
        return true;
    }

    private Attribution nextQuotation(int index) {
        var draft = drafts.get(index);
        for (int i = index + 1; i <= index + 2 && i < drafts.size(); i++) {
            var next = drafts.get(i);
            if (next.quoted.paragraph() == draft.quoted.paragraph() && next.sentence.index() == draft.sentence.index() + 1
                    && next.attribution != null && next.attribution.rule().ordinal() <= Rule.VERB_BEFORE.ordinal()
                    && !(next.attribution.rule() == Rule.VERB_BEFORE
                            && (bringsIn(draft, next.attribution) || describes(next.attribution.cue())))) {
                return next.attribution.by(Rule.NEXT_QUOTATION);
            }
        }
        return null;
    }

    private boolean describes(int cue) {
        return cue >= 0 && CueVerbs.describes(document.token(cue).lower());
    }

    /** "“…” Ann Smith, of the club, said: “…”" behind words, or a sentence about somebody else: who speaks from there on. */
    private boolean bringsIn(Draft draft, Attribution next) {
        var sentence = neighbours.sentenceBefore(draft.sentence, 1);
        return sentence != null
                && (lastKept.containsKey(sentence.index()) || narration.isAboutSomebody(sentence, draft.sentence))
                && document.startsSentence(next.speaker().from()) && next.speaker().to() > next.speaker().from() + 1
                && NameRuns.isName(document, next.speaker());
    }

    private Attribution previousSentences(Draft draft) {
        Attribution told = null;
        for (int back = 1; back <= BACK; back++) {
            var sentence = neighbours.sentenceBefore(draft.sentence, back);
            if (sentence == null || !neighbours.areClose(sentence, draft.sentence)
                    || told != null && sentence.paragraph() != draft.sentence.paragraph()) {
                return told;
            }
            var quoted = lastKept.get(sentence.index());
            if (quoted != null) {
                return quoted.attribution.by(Rule.PREVIOUS_QUOTATION);
            }
            var report = reports.of(sentence);
            if (report != null && reports.canSpeak(report)) {
                var asked = draft.quoted.last(document.text) == '?' ? null : asked(report.cue());
                return asked != null ? asked : report.by(Rule.PREVIOUS_SENTENCE);
            }
            if (back == 1 && report == null) {
                var judge = narration.judge(sentence);
                if (judge != null) {
                    return judge;
                }
                told = narration.newSubject(sentence, draft.sentence);
            }
        }
        return told;
    }

    /** "The host asked Smith about it. “…”": whom the verb at this token asks, as far as it names them; null for nobody. */
    private Attribution asked(int cue) {
        if (!"ask".equals(CueVerbs.lemma(document.token(cue).lower()))) {
            return null;
        }
        int end = NameRuns.pastName(document, cue + 1, document.sentenceOf(cue).end());
        return end > cue + 1 ? new Attribution(new Phrase(cue + 1, end), cue, Rule.PREVIOUS_SENTENCE) : null;
    }

    private Attribution following(Draft draft) {
        var index = draft.sentence.index() + 1;
        if (index < document.sentences.size() && document.sentences.get(index).paragraph() == draft.sentence.paragraph()) {
            var report = reports.of(document.sentences.get(index));
            if (report != null && !bringsIn(draft, report)) {
                return report.by(Rule.NEXT_SENTENCE);
            }
        }
        var before = neighbours.sentenceBefore(draft.sentence, 1);
        return before == null ? null : narration.subject(before);
    }
}
