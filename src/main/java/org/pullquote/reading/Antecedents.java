package org.pullquote.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds whom a pronoun or a description means: the nearest fitting name, rather the subject of a sentence than its object,
 * rather whom the text goes on about. The weights are fitted to annotated news.
 */
final class Antecedents {

    private static final double PERSON = 0.7;
    private static final double GENDER = 1.5;
    /** For a first name that is usually of the other gender; half for a name of one word, which may be a surname. */
    private static final double WRONG_GENDER = 6;
    static final double SUBJECT = 2.5;
    static final double SAME_PARAGRAPH = 0.6;
    private static final double SAME_SENTENCE = 1;
    private static final double FREQUENCY = 0.2;
    private static final double PRONOUN = 10.6;
    private static final double PRONOUN_DISTANCE = 1.0;
    private static final double SPEAKER = 10.5;
    private static final double SPEAKER_DISTANCE = 0.9;
    /** Against whom the text spoke of before it turned to somebody else. */
    private static final double SINCE = 4;
    private static final double PERSON_ENOUGH = 3;
    private static final int FREQUENT_ENOUGH = 6;
    private static final int NEAR_SENTENCES = 6;
    private static final int UNNAMED_SENTENCES = 2;
    /** How many mentions of each kind are looked at. */
    static final int MOST = 40;

    private final Document document;
    private final Clauses clauses;
    private final NamedAntecedents named;
    private final List<Use> pronouns = new ArrayList<>();
    private final List<Use> speakers = new ArrayList<>();

    Antecedents(Document document, Registry registry, Clauses clauses) {
        this.document = document;
        this.clauses = clauses;
        this.named = new NamedAntecedents(document, registry, clauses);
    }

    /** A token at which somebody is meant who is not named there. */
    private record Use(int token, boolean subject, Gender gender, Named named) {
    }

    /** Somebody who can be meant; the higher the score, the likelier. */
    record Candidate(Named named, double score) {
    }

    /** Remembers whom a pronoun means. */
    void pronoun(int token, Named named) {
        var word = document.token(token);
        pronouns.add(new Use(token, word.is("he") || word.is("she"), genderOf(word.lower()), named));
    }

    /** Remembers whom a description in a subject's place means. */
    void description(int token, Gender gender, Named named) {
        pronouns.add(new Use(token, true, gender, named));
    }

    /** Remembers who speaks a quotation. */
    void speaker(int token, Named named) {
        speakers.add(new Use(token, false, Gender.UNKNOWN, named));
    }

    static Gender genderOf(String pronoun) {
        return switch (pronoun) {
            case "he", "his", "him" -> Gender.MALE;
            case "she", "her" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** Whom a word at this token can mean, likeliest first. */
    List<Candidate> of(int token, Gender gender, boolean isSubject, boolean namedOnly) {
        var question = new NamedAntecedents.Question(token, document.sentenceOf(token), gender, isSubject, namedOnly);
        var best = new HashMap<Named, Double>();
        var latest = named.add(question, best);
        uses(pronouns, PRONOUN, PRONOUN_DISTANCE, latest, question, best);
        uses(speakers, SPEAKER, SPEAKER_DISTANCE, latest, question, best);
        if (namedOnly) {
            best.keySet().removeIf(Named::isUnnamed);
        }
        if (isSubject || namedOnly) {
            best.keySet().removeAll(clauses.namedBehind(token));
            best.keySet().removeAll(clauses.namedInReport(token));
            best.keySet().removeAll(clauses.namedInBeginning(token));
        }
        return best.entrySet().stream().map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed()
                        .thenComparing(candidate -> candidate.named().name()))
                .toList();
    }

    /** @param latest whom the text has been about since, perhaps */
    private void uses(List<Use> uses, double start, double perSentence, Mention latest, NamedAntecedents.Question question,
            Map<Named, Double> best) {
        for (int i = uses.size() - 1; i >= 0 && i > uses.size() - MOST; i--) {
            var use = uses.get(i);
            int distance = question.sentence().index() - document.sentenceOf(use.token()).index();
            if (distance > NEAR_SENTENCES) {
                break;
            }
            var tooFar = use.named() != null && use.named().isUnnamed() && distance > UNNAMED_SENTENCES;
            if (use.token() < question.token() && use.named() != null && !tooFar
                    && !use.named().isSurelyNot(question.gender()) && !use.gender().contradicts(question.gender())) {
                var score = start - perSentence * distance + weight(use.named(), question.gender())
                        + (use.subject() ? SUBJECT * 0.8 : 0)
                        + (uses == speakers ? SUBJECT * 0.8 : 0) + (distance == 0 && use.subject() ? SAME_SENTENCE : 0)
                        + (document.sentenceOf(use.token()).paragraph() == question.sentence().paragraph() ? SAME_PARAGRAPH
                                : 0);
                var since = latest != null && latest.named() != use.named() && latest.phrase().from() > use.token();
                best.merge(use.named(), since ? score - SINCE : score, Math::max);
            }
        }
    }

    /** How far somebody is one at all, named often and of that gender. */
    static double weight(Named named, Gender gender) {
        return PERSON * Math.min(named.person, PERSON_ENOUGH) + FREQUENCY * Math.min(named.mentions().size(), FREQUENT_ENOUGH)
                + (gender != Gender.UNKNOWN && named.gender == gender ? GENDER : 0)
                - (named.gender.contradicts(gender) ? named.name().indexOf(' ') > 0 ? WRONG_GENDER : WRONG_GENDER / 2 : 0);
    }
}
