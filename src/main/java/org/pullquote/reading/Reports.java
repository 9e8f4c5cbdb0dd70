package org.pullquote.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom a sentence is about and whose words it reports, whether or not it quotes them. */
final class Reports {

    /** Tokens of a sentence that are looked at. */
    private static final int LOOKED_AT = 80;

    private static final Set<String> JOINING = Set.of("and", "but", "so", "while", "yet");
    private static final int ANNOUNCING_REACH = 6;
    private static final Set<String> ANNOUNCING = Set.of("released", "issued", "shared", "gave", "made", "sent", "published",
            "left", "offered", "releasing", "issuing", "sharing");

    private final Document document;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Cues cues;
    private final SentenceTags tags;
    private final Map<Integer, Optional<Attribution>> known = new HashMap<>();

    Reports(Grammar grammar) {
        this.document = grammar.document();
        this.phrases = grammar.phrases();
        this.subjects = grammar.subjects();
        this.cues = grammar.cues();
        this.tags = new SentenceTags(grammar);
    }

    /** The subject of a sentence; null where none is found. */
    Attribution subject(Sentence sentence, Rule rule) {
        int end = Math.min(sentence.end(), sentence.first() + LOOKED_AT);
        var subject = subjects.clean(phrases.firstIn(sentence.first(), end));
        return subject == null ? null : new Attribution(subject, -1, rule);
    }

    /** "The film was a flop, and Smith was blunt: “…”": the subject of the last clause in front; null where but one leads. */
    Attribution subjectBefore(Draft draft) {
        int first = Math.max(draft.sentence.first() + 1, draft.token - LOOKED_AT);
        for (int i = draft.token - 2; i > first; i--) {
            if (document.token(i).in(JOINING) && document.token(i - 1).is(",")) {
                var subject = subjects.clean(phrases.firstIn(i + 1, draft.token));
                var begins = subject != null && subject.from() == i + 1 && (NameRuns.isName(document, subject)
                        || document.token(i + 1).is("he") || document.token(i + 1).is("she"));
                return begins ? new Attribution(subject, -1, Rule.SENTENCE_SUBJECT) : null;
            }
        }
        return null;
    }

    /** "They parted, and Smith released the following statement:": who makes what the sentence announces; null for nobody. */
    Attribution announced(Sentence sentence) {
        int first = Math.max(sentence.first(), sentence.end() - LOOKED_AT);
        int thing = sentence.end() - 1;
        while (thing > first && !document.token(thing).in(Lexicon.CUE_NOUNS)) {
            thing--;
        }
        for (int i = thing - 1; i > first && i > thing - ANNOUNCING_REACH; i--) {
            if (document.token(i).in(ANNOUNCING)) {
                var subject = subjects.clean(subjects.of(first, i));
                return subject == null ? null : new Attribution(subject, -1, Rule.COLON_SENTENCE);
            }
        }
        return null;
    }

    /** Whether somebody is the subject, as far as its words tell: not "other reasons". */
    boolean canSpeak(Attribution subject) {
        var phrase = subject.speaker();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            var token = document.token(i);
            if (token.in(Lexicon.SUBJECT_PRONOUNS) && !token.is("it") || token.in(Lexicon.RELATIONS)
                    || NameRuns.isPeople(token) || token.in(Lexicon.ROLES) || token.in(Lexicon.CUE_NOUNS)
                    || i + 1 == phrase.to() && NameRuns.isName(document, phrase) && !token.in(Lexicon.NOT_NAMES)) {
                return true;
            }
        }
        return Descriptions.end(document, phrase.from(), phrase.to()) > phrase.from();
    }

    /** Whose words a sentence reports; null for one that reports nobody's. */
    Attribution of(Sentence sentence) {
        return known.computeIfAbsent(sentence.index(), unknown -> Optional.ofNullable(read(sentence))).orElse(null);
    }

    private Attribution read(Sentence sentence) {
        var tag = sentence.end() - sentence.first() < LOOKED_AT ? tags.of(sentence.first(), sentence.end()) : null;
        if (tag != null && tag.rule().isTag()) {
            return tag.by(Rule.PREVIOUS_SENTENCE);
        }
        int main = mainClause(sentence);
        var found = read(sentence, main);
        return found != null || main == sentence.first() ? found : read(sentence, sentence.first());
    }

    /** "When the host asked him, Smith laughed": index behind the comma; the first token's where no other clause leads. */
    private int mainClause(Sentence sentence) {
        int first = sentence.first();
        int i = first + 2 < sentence.end() && document.token(first + 1).is(",") ? first + 2 : first;
        if (document.token(i).in(Lexicon.SUBORDINATING)) {
            for (; i < Math.min(sentence.end(), first + LOOKED_AT); i++) {
                if (document.token(i).is(",")) {
                    return i + 1;
                }
            }
        }
        return first;
    }

    private Attribution read(Sentence sentence, int from) {
        var strong = read(sentence, from, false);
        return strong != null ? strong : read(sentence, from, true);
    }

    /** @param weak whether verbs count that have other uses as often */
    private Attribution read(Sentence sentence, int from, boolean weak) {
        int end = Math.min(sentence.end(), sentence.first() + LOOKED_AT);
        for (int i = from; i < end; i++) {
            var source = Sources.at(document, i, end);
            if (source != null) {
                return source.by(Rule.PREVIOUS_SENTENCE);
            }
            if (cues.isCue(sentence.first(), i) && !CueVerbs.describes(document.token(i).lower())
                    && (weak || !CueVerbs.isWeak(document.token(i).lower()))) {
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
