package org.pullquote.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks where a quotation is a sentence of its own, from the sentences and quotations around it. */
final class AcrossSentences {

    /** Tokens of a sentence that are looked at. */
    private static final int LOOKED_AT = 80;
    /** Sentences looked back. */
    private static final int BACK = 3;
    private static final Set<String> SUBORDINATING = Set.of("when", "while", "after", "as", "before", "if", "although",
            "though", "because", "since", "once");

    private final Document document;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Cues cues;
    private final List<Draft> drafts;
    private final Set<Integer> quoting = new HashSet<>();
    private final Map<Integer, Draft> lastKept = new HashMap<>();
    private final Map<Integer, Optional<Attribution>> reports = new HashMap<>();

    AcrossSentences(Grammar grammar, List<Draft> drafts) {
        this.document = grammar.document();
        this.phrases = grammar.phrases();
        this.subjects = grammar.subjects();
        this.cues = grammar.cues();
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
        var colon = colonSentence(draft);
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
        var previous = previousSentences(draft);
        return previous != null ? previous : following(draft);
    }

    /** A sentence that ends with a colon names the speaker of what follows. */
    private Attribution colonSentence(Draft draft) {
        var sentence = sentenceBefore(draft.sentence, 1);
        if (sentence == null || !document.token(sentence.end() - 1).is(":")) {
            return null;
        }
        var report = report(sentence);
        return report != null ? report.by(Rule.COLON_SENTENCE) : subject(sentence, Rule.COLON_SENTENCE);
    }

    /** Whether a sentence between the two reports what another person said. */
    private boolean somebodyElse(Draft before, Draft draft) {
        var sentence = sentenceBefore(draft.sentence, 1);
        if (sentence == null || sentence.index() <= before.sentence.index() || quoting.contains(sentence.index())) {
            return false;
        }
        var report = report(sentence);
        return report != null && phrases.isName(report.speaker())
                && !document.textOf(report.speaker()).endsWith(lastWord(before.attribution.speaker()));
    }

    private String lastWord(Phrase phrase) {
        return document.token(phrase.to() - 1).text();
    }

    private Attribution nextQuotation(int index) {
        var draft = drafts.get(index);
        for (int i = index + 1; i <= index + 2 && i < drafts.size(); i++) {
            var next = drafts.get(i);
            if (next.quoted.paragraph() == draft.quoted.paragraph() && next.sentence.index() == draft.sentence.index() + 1
                    && next.attribution != null && next.attribution.rule().ordinal() <= Rule.VERB_BEFORE.ordinal()) {
                return next.attribution.by(Rule.NEXT_QUOTATION);
            }
        }
        return null;
    }

    private Attribution previousSentences(Draft draft) {
        for (int back = 1; back <= BACK; back++) {
            var sentence = sentenceBefore(draft.sentence, back);
            if (sentence == null || sentence.paragraph() < draft.sentence.paragraph() - 1) {
                return null;
            }
            var quoted = lastKept.get(sentence.index());
            if (quoted != null) {
                return quoted.attribution.by(Rule.PREVIOUS_QUOTATION);
            }
            var report = report(sentence);
            if (report != null) {
                return report.by(Rule.PREVIOUS_SENTENCE);
            }
        }
        return null;
    }

    private Attribution following(Draft draft) {
        var index = draft.sentence.index() + 1;
        if (index < document.sentences.size() && document.sentences.get(index).paragraph() == draft.sentence.paragraph()) {
            var report = report(document.sentences.get(index));
            if (report != null) {
                return report.by(Rule.NEXT_SENTENCE);
            }
        }
        var before = sentenceBefore(draft.sentence, 1);
        return before == null ? null : subject(before, Rule.PREVIOUS_SUBJECT);
    }

    private Sentence sentenceBefore(Sentence sentence, int back) {
        return sentence.index() < back ? null : document.sentences.get(sentence.index() - back);
    }

    /** The subject of a sentence; null where none is found. */
    Attribution subject(Sentence sentence, Rule rule) {
        int end = Math.min(sentence.end(), sentence.first() + LOOKED_AT);
        var subject = subjects.clean(phrases.firstIn(sentence.first(), end));
        return subject == null ? null : new Attribution(subject, -1, rule);
    }

    /** Whether somebody is the subject, as far as its words tell: not "other reasons". */
    boolean canSpeak(Attribution subject) {
        var phrase = subject.speaker();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            var token = document.token(i);
            if (token.in(Lexicon.SUBJECT_PRONOUNS) && !token.is("it") || token.in(Lexicon.RELATIONS)
                    || token.in(Lexicon.ROLES)
                    || i + 1 == phrase.to() && phrases.isName(phrase) && !token.in(Lexicon.NOT_NAMES)) {
                return true;
            }
        }
        return Descriptions.end(document, phrase.from(), phrase.to()) > phrase.from();
    }

    /** Whose words a sentence reports; null for one that reports nobody's. */
    private Attribution report(Sentence sentence) {
        return reports.computeIfAbsent(sentence.index(), unknown -> Optional.ofNullable(read(sentence))).orElse(null);
    }

    private Attribution read(Sentence sentence) {
        int main = mainClause(sentence);
        var found = read(sentence, main);
        return found != null || main == sentence.first() ? found : read(sentence, sentence.first());
    }

    /** "When the host asked him, Smith laughed": index behind the comma; the first token's where no other clause leads. */
    private int mainClause(Sentence sentence) {
        int first = sentence.first();
        int i = first + 2 < sentence.end() && document.token(first + 1).is(",") ? first + 2 : first;
        if (document.token(i).in(SUBORDINATING)) {
            for (; i < Math.min(sentence.end(), first + LOOKED_AT); i++) {
                if (document.token(i).is(",")) {
                    return i + 1;
                }
            }
        }
        return first;
    }

    private Attribution read(Sentence sentence, int from) {
        int end = Math.min(sentence.end(), sentence.first() + LOOKED_AT);
        for (int i = from; i < end; i++) {
            if (cues.isCue(sentence.first(), i) && !CueVerbs.describes(document.token(i).lower())) {
                var subject = subjects.of(from, i);
                subject = subjects.clean(subject != null ? subject : phrases.rightOf(i, end));
                if (subject != null) {
                    return new Attribution(subject, i, Rule.PREVIOUS_SENTENCE);
                }
            }
        }
        return null;
    }
}
