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

    private static final double DISTANCE = 1.43;
    private static final double PERSON = 0.7;
    private static final double GENDER = 1.5;
    /** For a first name that is usually of the other gender; half for a name of one word, which may be a surname. */
    private static final double WRONG_GENDER = 6;
    private static final double SUBJECT = 2.5;
    private static final double POSSESSIVE = 1.0;
    private static final double SAME_PARAGRAPH = 0.6;
    private static final double SAME_SENTENCE = 1;
    private static final double FREQUENCY = 0.2;
    private static final double PRONOUN = 10.6;
    private static final double PRONOUN_DISTANCE = 1.0;
    private static final double SPEAKER = 10.5;
    private static final double SPEAKER_DISTANCE = 0.9;
    private static final double NAME = 10;
    private static final double TOPIC = 2;
    /** For an unnamed speaker such as "a friend" in the place of a subject, one sentence back at most. */
    private static final double JUST_BROUGHT_IN = 2;
    /** Against whom the text spoke of before it turned to somebody else. */
    private static final double SINCE = 4;
    private static final double SUBJECT_ENOUGH = 0.7;
    /** For who told, warned or announced something a little earlier. */
    private static final double REPORTING = 0.9;
    private static final int REPORTING_REACH = 3;
    /** "Smith said that she": who reports oneself. */
    private static final double SELF = 3;
    /** For who is named for the first time in the sentence before, as its subject. */
    private static final double NEWCOMER = 0.75;
    private static final double OBJECT = 0.6;
    /** "When Smith left, she": for who is named in a clause that leads. */
    private static final double CLAUSE_IN_FRONT = 2.5;
    private static final double PERSON_ENOUGH = 3;
    private static final int FREQUENT_ENOUGH = 6;
    /** How many sentences are looked back. */
    private static final int SENTENCES = 10;
    private static final int NEAR_SENTENCES = 6;
    private static final int UNNAMED_SENTENCES = 2;
    /** How many mentions of each kind are looked at. */
    private static final int MOST = 40;

    private final Document document;
    private final Registry registry;
    private final SubjectPlaces places;
    private final Clauses clauses;
    private final List<Use> pronouns = new ArrayList<>();
    private final List<Use> speakers = new ArrayList<>();

    Antecedents(Document document, Registry registry, Reports reports) {
        this.document = document;
        this.registry = registry;
        this.places = new SubjectPlaces(document);
        this.clauses = new Clauses(document, registry, reports);
    }

    /** A token at which somebody is meant who is not named there. */
    private record Use(int token, boolean subject, Gender gender, Named named) {
    }

    /** A word that asks whom it means. */
    private record Question(int token, Sentence sentence, Gender gender, boolean isSubject, boolean namedOnly) {
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
        var question = new Question(token, document.sentenceOf(token), gender, isSubject, namedOnly);
        var best = new HashMap<Named, Double>();
        var latest = names(question, best);
        uses(pronouns, PRONOUN, PRONOUN_DISTANCE, latest, question, best);
        uses(speakers, SPEAKER, SPEAKER_DISTANCE, latest, question, best);
        if (namedOnly) {
            best.keySet().removeIf(Named::isUnnamed);
        }
        if (isSubject || namedOnly) {
            best.keySet().removeAll(clauses.namedBehind(token));
            best.keySet().removeAll(clauses.namedInReport(token));
        }
        return best.entrySet().stream().map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed()
                        .thenComparing(candidate -> candidate.named().name()))
                .toList();
    }

    /** Adds those named; returns the last of whom an earlier sentence is about, null for nobody. */
    private Mention names(Question question, Map<Named, Double> best) {
        var mentions = registry.mentions();
        Mention latest = null;
        int last = registry.firstFrom(question.token()) - 1;
        for (int i = last; i >= 0 && i > last - MOST; i--) {
            var mention = mentions.get(i);
            var its = document.sentenceOf(mention.phrase().from());
            int distance = question.sentence().index() - its.index();
            if (distance > SENTENCES) {
                break;
            }
            if (!canBeMeant(mention, distance, question)) {
                continue;
            }
            var first = i == 0 || mentions.get(i - 1).phrase().from() < its.first();
            var subject = isPossessive(mention.phrase()) ? 0 : places.likeness(mention.phrase(), its, first);
            if (latest == null && distance > 0 && subject >= SUBJECT_ENOUGH && mention.named().isPerson()) {
                latest = mention;
            }
            best.merge(mention.named(), score(mention, its, distance, subject, question), Math::max);
        }
        return latest;
    }

    private boolean canBeMeant(Mention mention, int distance, Question question) {
        var named = mention.named();
        var unfit = named.isUnnamed() && (question.namedOnly() || distance > 1
                || distance == 0 && belongsTo(mention, question.gender()));
        return (named.canSpeak() || named.person >= 0 && named.acts) && !named.isSurelyNot(question.gender()) && !unfit
                && mention.phrase().to() <= question.token();
    }

    /** @param subject how likely the mention is the subject of its sentence, 0 to 1 */
    private double score(Mention mention, Sentence its, int distance, double subject, Question question) {
        var named = mention.named();
        var score = NAME - DISTANCE * distance + weight(named, question.gender()) + SUBJECT * subject;
        if (isPossessive(mention.phrase())) {
            score -= POSSESSIVE;
        }
        if (its.paragraph() == question.sentence().paragraph()) {
            score += SAME_PARAGRAPH;
        }
        if (question.namedOnly() && named == registry.topic()) {
            score += TOPIC;
        }
        if (distance > 0 && distance < REPORTING_REACH && clauses.reports(mention, its)) {
            score += REPORTING;
        }
        if (distance == 0 && question.isSubject() && clauses.says(mention, its, question.token())) {
            score += SELF;
        }
        if (distance == 0 && question.isSubject() && subject == 0) {
            score += clauses.leads(its) ? CLAUSE_IN_FRONT : -OBJECT;
        }
        if (!question.namedOnly() && !named.isUnnamed() && distance == 1 && subject >= SUBJECT_ENOUGH && isFirst(mention)) {
            score += NEWCOMER;
        }
        if (named.isUnnamed() && subject > 0 && !belongsTo(mention, question.gender())) {
            score += JUST_BROUGHT_IN;
        }
        return score;
    }

    /** Whether the text brings somebody in here. */
    private boolean isFirst(Mention mention) {
        return !mention.named().mentions().isEmpty()
                && mention.named().mentions().get(0).start() == document.token(mention.phrase().from()).start();
    }

    /** "Her manager said that she": not the manager. */
    private boolean belongsTo(Mention mention, Gender gender) {
        return gender != Gender.UNKNOWN
                && genderOf(document.token(mention.phrase().from()).lower()) == gender;
    }

    /** @param latest whom the text has been about since, perhaps */
    private void uses(List<Use> uses, double start, double perSentence, Mention latest, Question question,
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

    private static double weight(Named named, Gender gender) {
        return PERSON * Math.min(named.person, PERSON_ENOUGH) + FREQUENCY * Math.min(named.mentions().size(), FREQUENT_ENOUGH)
                + (gender != Gender.UNKNOWN && named.gender == gender ? GENDER : 0)
                - (named.gender.contradicts(gender) ? named.name().indexOf(' ') > 0 ? WRONG_GENDER : WRONG_GENDER / 2 : 0);
    }

    private boolean isPossessive(Phrase phrase) {
        return phrase.to() < document.tokens.size() && document.token(phrase.to()).isPossessive();
    }
}
