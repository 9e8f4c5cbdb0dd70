package org.pullquote.quote;

import java.util.List;

import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.fulltext.Words;
import org.pullquote.graphql.Arguments;
import org.pullquote.graphql.NodeId;
import org.pullquote.graphql.PartialDate;
import org.pullquote.outlet.Medium;
import org.pullquote.persistence.Where;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Which quotes of a list. */
@Input("QuoteFilter")
@Description("Which quotes of a list. Fields are ANDed; an absent or null one does not filter.")
public record QuoteFilter(
        @Description("Full text over the words of the quote: every word must occur.") String text,
        @Id @Description("Said by this person.") String speaker,
        @Id @Description("About one of these people and films; an empty list matches nothing.") List<String> aboutAny,
        @Id @Description("First said to this outlet.") String sourceOutlet,
        @Id @Description("Stands in an article of this outlet.") String appearedInOutlet,
        @Description("First said in this medium.") Medium medium,
        @Description("Said on or after the start of this period.") PartialDate saidFrom,
        @Description("Said before the start of this period.") PartialDate saidBefore,
        @Description("Filed under this topic, spelt as in `topic`.") String topic,
        @Description("In one of these states; where it is not given, MISATTRIBUTED and RETRACTED quotes are left out of every "
                + "list but `Article.quotes`.") List<Verification> anyVerification,
        @Description("Of this kind.") QuoteKind kind) {

    private static final String TRUSTED = "e.verification not in ('MISATTRIBUTED', 'RETRACTED')";

    /** The condition of every list that leaves out what nobody should repeat unless it is asked for. */
    static Where trusted(QuoteFilter filter, FullTextIndex index) {
        var where = any(filter, index);
        return filter == null || filter.anyVerification == null ? where.and(TRUSTED) : where;
    }

    /** The same for quotes about a person: what people say about themselves is theirs, not others'. */
    static Where byOthers(QuoteFilter filter, FullTextIndex index) {
        return trusted(filter, index).and("(e.speaker_id is null or e.speaker_id <> l.person_id)");
    }

    /** The condition of a list that shows quotes in every state. */
    static Where any(QuoteFilter filter, FullTextIndex index) {
        return filter == null ? new Where() : filter.where(index);
    }

    private Where where(FullTextIndex index) {
        var where = new Where();
        if (text != null) {
            where.and(index.matches("Quote", "e.id", Words.ofTexts(Arguments.searched(text, "filter.text"))));
        }
        if (speaker != null) {
            where.and("e.speaker_id = ?", NodeId.decode(speaker, "filter.speaker", "Person"));
        }
        if (aboutAny != null) {
            var subjects = NodeId.decodeAll(aboutAny, "filter.aboutAny", List.of("Person", "Film"));
            where.exists("quote_subject s", Where.of("s.quote_id = e.id and (s.person_id = any(?) or s.film_id = any(?))",
                    NodeId.rows(subjects, "Person"), NodeId.rows(subjects, "Film")));
        }
        if (saidFrom != null) {
            where.and("e.said_start >= ?", saidFrom.start());
        }
        if (saidBefore != null) {
            where.and("e.said_start < ? and e.said_start <> ''", saidBefore.start());
        }
        if (topic != null) {
            where.and("e.topic = ?", topic);
        }
        if (anyVerification != null) {
            var states = anyVerification.stream().map(Verification::name);
            where.and("e.verification = any(?)", (Object) states.toArray(String[]::new));
        }
        if (kind != null) {
            where.and("e.kind = ?", kind.name());
        }
        return where.and(origin());
    }

    private Where origin() {
        var where = new Where();
        if (sourceOutlet != null) {
            where.exists("source o", Where.of("o.id = e.source_id and o.outlet_id = ?",
                    NodeId.decode(sourceOutlet, "filter.sourceOutlet", "Outlet")));
        }
        if (medium != null) {
            where.exists("source o", Where.of("o.id = e.source_id and o.medium = ?", medium.name()));
        }
        if (appearedInOutlet != null) {
            where.exists("appearance x join article a on a.id = x.article_id", Where.of(
                    "x.quote_id = e.id and a.outlet_id = ?",
                    NodeId.decode(appearedInOutlet, "filter.appearedInOutlet", "Outlet")));
        }
        return where;
    }
}
