package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pullquote.graphql.PartialDate;
import org.pullquote.quote.QuoteKind;
import org.pullquote.quote.Verification;

/** A quote as the database holds it. */
record StoredQuote(long id, int version, String slug, State state) {

    /** @param person null where it is a film, @param film null where it is a person */
    record About(Long person, Long film) {
    }

    record State(String text, QuoteKind kind, Long speaker, String attribution, String cue, PartialDate saidOn, Long source,
            String topic, Verification verification, List<About> subjects) {

        static final State NEW = new State(null, QuoteKind.DIRECT, null, null, null, null, null, null, Verification.UNVERIFIED,
                List.of());

        /** @throws BadLine where the line leaves out what no quote can be without */
        State with(QuotationObject line, Subjects known, Long source) {
            var given = line.speaker().map(creator -> creator.person() == null ? null : known.get(creator.person()));
            var saidBy = given.map(Subjects.Subject::id).or(speaker);
            var name = line.attribution().value();
            if (name == null && line.speaker().value() != null && (line.attribution().present() || attribution == null
                    || saidBy == null || !saidBy.equals(speaker))) {
                name = saidBy == null ? line.speaker().value().name() : given.value().names().get(0);
            } else if (name == null && !line.attribution().present()) {
                name = attribution;
            }
            var state = new State(line.text().or(text), orDefault(line.kind(), kind, QuoteKind.DIRECT), saidBy, name,
                    line.cue().or(cue), line.saidOn().or(saidOn), source, line.topic().or(topic),
                    orDefault(line.verification(), verification, Verification.UNVERIFIED), about(line, known).or(subjects));
            if (state.text == null || state.attribution == null) {
                throw new BadLine((state.text == null ? "text" : "creator") + " is missing");
            }
            return state;
        }

        /** What tells quotes without a name apart in one article. */
        Object identity() {
            return List.of(speaker == null ? attribution : speaker, text);
        }

        private static <T> T orDefault(Given<T> given, T stored, T otherwise) {
            var value = given.or(stored);
            return value == null ? otherwise : value;
        }

        private static Given<List<About>> about(QuotationObject line, Subjects known) {
            return line.subjects().map(references -> references.stream().map(reference -> {
                var id = known.get(reference).id();
                return reference.kind() == Kind.PEOPLE ? new About(id, null) : new About(null, id);
            }).toList());
        }
    }

    static List<StoredQuote> load(Sql sql, List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<About>> subjects = new HashMap<>();
        sql.list("select quote_id, person_id, film_id from quote_subject where quote_id = any(?) order by quote_id, ordinal",
                row -> subjects.computeIfAbsent(row.number(), none -> new ArrayList<>())
                        .add(new About(row.number(), row.number())),
                ids);
        return sql.list("""
                select id, version, slug, text, kind, speaker_id, attribution, cue, said_on, source_id, topic, verification
                from quote where id = any(?)""", row -> {
            var id = row.number();
            return new StoredQuote(id, row.integer(), row.text(),
                    new State(row.text(), row.choice(QuoteKind.class), row.number(), row.text(), row.text(), row.date(),
                            row.number(), row.text(), row.choice(Verification.class), subjects.getOrDefault(id, List.of())));
        }, ids);
    }
}
