package org.pullquote.article;

import java.time.Instant;
import java.util.List;

import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.fulltext.Words;
import org.pullquote.graphql.Arguments;
import org.pullquote.graphql.NodeId;
import org.pullquote.persistence.Where;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Which articles of a list. */
@Input("ArticleFilter")
@Description("Which articles of a list. Fields are ANDed; an absent or null one does not filter.")
public record ArticleFilter(
        @Description("Full text over headline, summary and body: every word must occur.") String text,
        @Description("Published at or after this instant.") Instant publishedFrom,
        @Description("Published before this instant.") Instant publishedBefore,
        @Description("In this section, spelt as in `section`.") String section,
        @Description("Has one of these tags, spelt as in `tags`; an empty list matches nothing.") List<String> anyTag,
        @Id @Description("Published by this outlet.") String outlet,
        @Id @Description("Mentions all of these people and films; an empty list matches everything.") List<String> mentionsAll,
        @Id @Description("Mentions one of these people and films; an empty list matches nothing.") List<String> mentionsAny,
        @Id @Description("Mentions none of these people and films; an empty list matches everything.") List<String> mentionsNone,
        @Description("Written in this language: the BCP 47 tag as in `language`.") String language) {

    private static final String PERSON = "p.article_id = e.id and p.person_id = any(?)";
    private static final String FILM = "f.article_id = e.id and f.film_id = any(?)";

    static Where where(ArticleFilter filter, FullTextIndex index) {
        return filter == null ? new Where() : filter.where(index);
    }

    private Where where(FullTextIndex index) {
        var where = new Where();
        if (text != null) {
            where.and(index.matches("Article", "e.id", Words.ofTexts(Arguments.searched(text, "filter.text"))));
        }
        if (publishedFrom != null) {
            where.and("e.published_at >= ?", publishedFrom);
        }
        if (publishedBefore != null) {
            where.and("e.published_at < ?", publishedBefore);
        }
        if (section != null) {
            where.and("e.section = ?", section);
        }
        if (anyTag != null) {
            var tags = Arguments.atMostHundred(anyTag, "filter.anyTag").toArray(String[]::new);
            where.exists("article_tag t", Where.of("t.article_id = e.id and t.tag = any(?)", (Object) tags));
        }
        if (outlet != null) {
            where.and("e.outlet_id = ?", NodeId.decode(outlet, "filter.outlet", "Outlet"));
        }
        if (language != null) {
            where.and("e.language = ?", language);
        }
        return where.and(mentions());
    }

    private Where mentions() {
        var where = new Where();
        if (mentionsAll != null) {
            // One text of SQL for every number of subjects: the texts of statements are remembered.
            var subjects = subjects(mentionsAll, "filter.mentionsAll");
            var people = NodeId.rows(subjects, "Person");
            var films = NodeId.rows(subjects, "Film");
            where.holds(people.length, "p.person_id", "article_person p", Where.of(PERSON, (Object) people));
            where.holds(films.length, "f.film_id", "article_film f", Where.of(FILM, (Object) films));
        }
        if (mentionsAny != null) {
            where.and(mentionsOneOf(subjects(mentionsAny, "filter.mentionsAny")));
        }
        if (mentionsNone != null) {
            var subjects = subjects(mentionsNone, "filter.mentionsNone");
            where.notExists("article_person p", Where.of(PERSON, (Object) NodeId.rows(subjects, "Person")));
            where.notExists("article_film f", Where.of(FILM, (Object) NodeId.rows(subjects, "Film")));
        }
        return where;
    }

    private static Where mentionsOneOf(List<NodeId> subjects) {
        return Where.either(
                new Where().exists("article_person p", Where.of(PERSON, (Object) NodeId.rows(subjects, "Person"))),
                new Where().exists("article_film f", Where.of(FILM, (Object) NodeId.rows(subjects, "Film"))));
    }

    private static List<NodeId> subjects(List<String> ids, String argument) {
        return NodeId.decodeAll(ids, argument, List.of("Person", "Film"));
    }
}
