package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pullquote.film.FilmRelationKind;

/**
 * Stores how films are related. A line that gives relations says all that lead on from its film (to its sequels, remakes and
 * spin-offs); what leads to it from an earlier film is added and stays until that film's line leaves it out.
 */
final class RelationWriter implements Writer<FilmObject> {

    private record Relation(long film, long related, FilmRelationKind kind) {
    }

    @Override
    public void write(Attempt attempt, List<Item<FilmObject>> items) throws SQLException {
        var references = new HashSet<Reference>();
        for (var item : items) {
            references.add(item.object().id());
            item.object().relations().or(List.of()).forEach(relation -> references.add(relation.film()));
        }
        var films = Subjects.load(attempt.sql, references);
        var onward = new HashSet<Long>();
        var wanted = new LinkedHashSet<Relation>();
        for (var item : items) {
            try {
                var film = films.get(item.object().id()).id();
                var its = new ArrayList<Relation>();
                for (var relation : item.object().relations().value()) {
                    its.add(stored(film, films.get(relation.film()).id(), relation.kind()));
                }
                onward.add(film);
                wanted.addAll(its);
            } catch (BadLine bad) {
                attempt.refuse(item, "pq:relation " + bad.getMessage());
            }
        }
        replace(attempt, onward, wanted);
    }

    private static Relation stored(long film, long other, FilmRelationKind kind) {
        return kind.isStored() ? new Relation(film, other, kind) : new Relation(other, film, kind.inverse());
    }

    private static void replace(Attempt attempt, Set<Long> onward, Set<Relation> wanted) throws SQLException {
        var owners = new HashMap<Long, Boolean>();
        wanted.forEach(relation -> owners.put(relation.film, false));
        onward.forEach(film -> owners.put(film, true));
        if (owners.isEmpty()) {
            return;
        }
        var stored = new HashSet<>(
                attempt.sql.list("select film_id, related_film_id, kind from film_relation where film_id = any(?)",
                        row -> new Relation(row.number(), row.number(), row.choice(FilmRelationKind.class)), owners.keySet()));
        var gone = stored.stream().filter(relation -> owners.get(relation.film) && !wanted.contains(relation));
        var deletes = gone.map(RelationWriter::row).toList();
        var inserts = wanted.stream().filter(relation -> !stored.contains(relation)).map(RelationWriter::row).toList();
        attempt.sql.batch("delete from film_relation where film_id = ? and related_film_id = ? and kind = ?", deletes);
        attempt.sql.insert("film_relation", "film_id, related_film_id, kind", inserts);
        if (!deletes.isEmpty() || !inserts.isEmpty()) {
            attempt.changedLinks();
        }
    }

    private static Object[] row(Relation relation) {
        return new Object[] { relation.film, relation.related, relation.kind };
    }
}
