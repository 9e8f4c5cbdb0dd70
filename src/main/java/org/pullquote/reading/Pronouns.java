package org.pullquote.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Resolves pronouns and descriptions in the order of the text. */
final class Pronouns {

    static final Set<String> WORDS = Set.of("he", "she", "his", "her", "him");
    private static final double CLEAR = 2;
    private static final Set<String> PARTNERS = Set.of("co-star", "costar", "castmate", "co-stars", "scene-partner");

    private final Document document;
    private final Registry registry;
    private final Antecedents antecedents;
    private final OfficeHolders holders;
    private final Professions professions;
    private final Map<Integer, List<Antecedents.Candidate>> known = new HashMap<>();
    private int nextToken;

    Pronouns(Document document, Registry registry, Antecedents antecedents, OfficeHolders holders, Professions professions) {
        this.document = document;
        this.registry = registry;
        this.antecedents = antecedents;
        this.holders = holders;
        this.professions = professions;
    }

    /** Whom the pronoun at this token can mean, likeliest first; it has been read. */
    List<Antecedents.Candidate> at(int token) {
        return known.getOrDefault(token, List.of());
    }

    /** Resolves the pronouns up to a token, in the order of the text: each leans on those before it. */
    void readOn(int to) {
        for (; nextToken < to; nextToken++) {
            var token = document.token(nextToken);
            describe(nextToken);
            if (!token.isQuotation() && WORDS.contains(token.lower())) {
                var gender = Antecedents.genderOf(token.lower());
                var isSubject = token.is("he") || token.is("she");
                var found = antecedents.of(nextToken, gender, isSubject, false);
                known.put(nextToken, found);
                if (!found.isEmpty()) {
                    var named = found.get(0).named();
                    antecedents.pronoun(nextToken, named);
                    if (isClear(found) && (isSubject || !named.gender.contradicts(gender))) {
                        named.is(gender);
                    }
                }
            }
        }
    }

    /** Whether the first is no close choice between two of whom the gender is unknown. */
    private static boolean isClear(List<Antecedents.Candidate> found) {
        return found.size() == 1 || found.get(1).named().gender != Gender.UNKNOWN
                || found.get(0).score() - found.get(1).score() > CLEAR;
    }

    /** Remembers whom "the actress" means where a clause begins with it; nobody known is somebody without a name. */
    private void describe(int from) {
        var holder = document.token(from).is("the") && Descriptions.beginsClause(document, from) ? holders.at(from) : null;
        if (holder != null) {
            antecedents.description(from, holder.gender, holder);
            return;
        }
        if (from > 1 && document.token(from - 1).is(",") && document.token(from - 2).isCapital() && isNamed(from - 2)
                && !document.token(document.sentenceOf(from).first()).in(Lexicon.SUBORDINATING)) {
            return;
        }
        int end = Descriptions.end(document, from, Math.min(document.tokens.size(), document.sentenceOf(from).end()));
        if (end > from && Descriptions.beginsClause(document, from)) {
            var gender = Titles.gender(document.token(end - 1).lower());
            var found = professions.fitting(new Phrase(from, end), antecedents.of(from, gender, true, true));
            var named = found.isEmpty() ? new Named(document.textOf(new Phrase(from, end)), true) : found.get(0).named();
            antecedents.description(from, gender, named);
            if (!named.isUnnamed()) {
                holders.heads(named, end - 1);
            }
        }
    }

    /** Whether somebody is named at this token: of "Smith, the director," the description tells nothing new. */
    private boolean isNamed(int token) {
        var mention = registry.within(new Phrase(token, token + 1));
        return mention != null && mention.named().isPerson();
    }

    /** Whom the token means as an object in front of quoted words: him, her, her co-star; null for nobody known. */
    Named object(int token, int quotation) {
        var word = document.token(token);
        readOn(token + 1);
        var next = document.token(Math.min(token + 1, quotation));
        if (word.is("him") || word.is("her") && (next.isQuotation() || next.is(",") || next.in(Lexicon.DETERMINERS))) {
            return at(token).stream().map(Antecedents.Candidate::named).filter(Named::isPerson)
                    .findFirst().orElse(null);
        }
        if (PARTNERS.contains(word.lower()) && known.containsKey(token - 1)) {
            var owner = known.get(token - 1).stream().findFirst().map(Antecedents.Candidate::named).orElse(null);
            return antecedents.of(token, Gender.UNKNOWN, false, true).stream().map(Antecedents.Candidate::named)
                    .filter(named -> named != owner).findFirst().orElse(null);
        }
        return null;
    }
}
