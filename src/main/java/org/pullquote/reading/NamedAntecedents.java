package org.pullquote.reading;

import java.util.Map;

/** Weighs those a text names in front of a pronoun or a description. */
final class NamedAntecedents {

    private static final double DISTANCE = 1.43;
    private static final double POSSESSIVE = 1.0;
    private static final double NAME = 10;
    private static final double TOPIC = 2;
    /** For an unnamed speaker such as "a friend" in the place of a subject, one sentence back at most. */
    private static final double JUST_BROUGHT_IN = 2;
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
    /** How many sentences are looked back. */
    private static final int SENTENCES = 10;

    private final Document document;
    private final Registry registry;
    private final SubjectPlaces places;
    private final Clauses clauses;

    NamedAntecedents(Document document, Registry registry, Clauses clauses) {
        this.document = document;
        this.registry = registry;
        this.places = new SubjectPlaces(document);
        this.clauses = clauses;
    }

    /** A word that asks whom it means. */
    record Question(int token, Sentence sentence, Gender gender, boolean isSubject, boolean namedOnly) {
    }

    /** Adds those named; returns the last of whom an earlier sentence is about, null for nobody. */
    Mention add(Question question, Map<Named, Double> best) {
        var mentions = registry.mentions();
        Mention latest = null;
        int last = registry.firstFrom(question.token()) - 1;
        for (int i = last; i >= 0 && i > last - Antecedents.MOST; i--) {
            var mention = mentions.get(i);
            var its = document.sentenceOf(mention.phrase().from());
            int distance = question.sentence().index() - its.index();
            if (distance > SENTENCES) {
                break;
            }
            if (!canBeMeant(mention, distance, question, best.isEmpty())) {
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

    private boolean canBeMeant(Mention mention, int distance, Question question, boolean nobodySince) {
        var named = mention.named();
        var unfit = named.isUnnamed() && (question.namedOnly() || distance > (nobodySince ? 2 : 1)
                || distance == 0 && belongsTo(mention, question.gender()));
        return (named.canSpeak() || named.person >= 0 && named.acts) && !named.isSurelyNot(question.gender()) && !unfit
                && mention.phrase().to() <= question.token();
    }

    /** @param subject how likely the mention is the subject of its sentence, 0 to 1 */
    private double score(Mention mention, Sentence its, int distance, double subject, Question question) {
        var named = mention.named();
        var score = NAME - DISTANCE * distance + Antecedents.weight(named, question.gender()) + Antecedents.SUBJECT * subject;
        if (isPossessive(mention.phrase())) {
            score -= POSSESSIVE;
        }
        if (its.paragraph() == question.sentence().paragraph()) {
            score += Antecedents.SAME_PARAGRAPH;
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
                && Antecedents.genderOf(document.token(mention.phrase().from()).lower()) == gender;
    }

    private boolean isPossessive(Phrase phrase) {
        return phrase.to() < document.tokens.size() && document.token(phrase.to()).isPossessive();
    }
}
