package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pullquote.article.BodyText;
import org.pullquote.article.NameFinder;

/** The mention spans of a batch of articles, as lines give them or as names stand in bodies. */
final class MentionRows {

    private record Key(Long person, Long film) {
    }

    private record Place(Key subject, int start, int end) {
    }

    private record Wanted(Place place, int version) {
    }

    private record Search(BodyText body, List<Long> people, List<Long> films) {
    }

    private final Attempt attempt;
    private final Map<Long, Map<Place, Deque<Long>>> stored = new HashMap<>();
    private final Map<Long, Search> searches = new LinkedHashMap<>();
    private final Map<Long, List<Wanted>> wanted = new LinkedHashMap<>();

    MentionRows(Attempt attempt, List<Long> articles) throws SQLException {
        this.attempt = attempt;
        if (!articles.isEmpty()) {
            attempt.sql.list(
                    "select article_id, person_id, film_id, start_offset, end_offset, id from mention where article_id = any(?)",
                    row -> stored.computeIfAbsent(row.number(), none -> new HashMap<>())
                            .computeIfAbsent(new Place(new Key(row.number(), row.number()), row.integer(), row.integer()),
                                    none -> new ArrayDeque<>())
                            .add(row.number()),
                    articles);
        }
    }

    /** @throws BadLine where a span does not lie in the body */
    void check(ArticleObject line, BodyText body, Subjects subjects) {
        for (var span : line.spans().or(List.of())) {
            subjects.get(span.subject());
            if (body.between(span.start(), span.end()) == null) {
                throw new BadLine("pq:span " + span.start() + "–" + span.end() + " lies outside the body");
            }
        }
    }

    void give(long article, List<ArticleObject.SpanObject> spans, Subjects subjects) {
        wanted.put(article, spans.stream().map(span -> {
            var id = subjects.get(span.subject()).id();
            var key = span.subject().kind() == Kind.PEOPLE ? new Key(id, null) : new Key(null, id);
            return new Wanted(new Place(key, span.start(), span.end()), span.version());
        }).toList());
    }

    void find(long article, BodyText body, List<Long> people, List<Long> films) {
        searches.put(article, new Search(body, people, films));
    }

    void write() throws SQLException {
        search();
        var inserts = new ArrayList<Object[]>();
        var deletes = new ArrayList<Long>();
        for (var entry : wanted.entrySet()) {
            var old = stored.getOrDefault(entry.getKey(), Map.of());
            for (var mention : entry.getValue()) {
                var same = old.getOrDefault(mention.place, new ArrayDeque<>()).poll();
                if (same == null) {
                    var place = mention.place;
                    inserts.add(new Object[] { attempt.newId(), mention.version, attempt.now, attempt.now, entry.getKey(),
                            place.subject.person, place.subject.film, place.start, place.end });
                }
            }
            old.values().forEach(deletes::addAll);
        }
        Links.clear(attempt.sql, "mention", "id", deletes);
        attempt.sql.insert("mention",
                "id, version, recorded_at, row_modified_at, article_id, person_id, film_id, start_offset, end_offset", inserts);
        if (!inserts.isEmpty() || !deletes.isEmpty()) {
            attempt.changedLinks();
        }
    }

    private void search() throws SQLException {
        if (searches.isEmpty()) {
            return;
        }
        Set<Long> people = new HashSet<>();
        Set<Long> films = new HashSet<>();
        searches.values().forEach(search -> {
            people.addAll(search.people);
            films.addAll(search.films);
        });
        var peopleNames = names("select id, name, aliases from person where id = any(?)", people);
        var filmNames = names("select id, title, aliases from film where id = any(?)", films);
        searches.forEach((article, search) -> {
            var names = new LinkedHashMap<Key, List<String>>();
            search.people.forEach(id -> names.put(new Key(id, null), peopleNames.get(id)));
            search.films.forEach(id -> names.put(new Key(null, id), filmNames.get(id)));
            wanted.put(article, NameFinder.find(search.body, names).stream()
                    .map(found -> new Wanted(new Place(found.subject(), found.span().start(), found.span().end()), 0))
                    .toList());
        });
    }

    private Map<Long, List<String>> names(String select, Collection<Long> ids) throws SQLException {
        var names = new HashMap<Long, List<String>>();
        if (!ids.isEmpty()) {
            attempt.sql.list(select, row -> {
                var its = new ArrayList<String>();
                names.put(row.number(), its);
                its.add(row.text());
                return its.addAll(row.texts());
            }, ids);
        }
        return names;
    }
}
