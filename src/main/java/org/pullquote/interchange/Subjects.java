package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stored people and films that a batch refers to, with their names. */
final class Subjects {

    /** @param names the name or title first, then the others that texts use */
    record Subject(long id, List<String> names) {
    }

    private final Map<Reference, Subject> found = new HashMap<>();

    static Subjects load(Sql sql, Collection<Reference> references) throws SQLException {
        var subjects = new Subjects();
        subjects.load(sql, references, Kind.PEOPLE, "select slug, id, name, aliases from person where slug = any(?)");
        subjects.load(sql, references, Kind.FILMS, "select slug, id, title, aliases from film where slug = any(?)");
        return subjects;
    }

    private void load(Sql sql, Collection<Reference> references, Kind kind, String select) throws SQLException {
        var slugs = references.stream().filter(reference -> reference.kind() == kind).map(Reference::slug).distinct().toList();
        if (!slugs.isEmpty()) {
            sql.list(select, row -> found.put(new Reference(kind, row.text()), subject(row)), slugs);
        }
    }

    private static Subject subject(Row row) throws SQLException {
        var id = row.number();
        var names = new ArrayList<>(List.of(row.text()));
        names.addAll(row.texts());
        return new Subject(id, names);
    }

    /** @throws BadLine where nothing of this name is stored */
    Subject get(Reference reference) {
        var subject = found.get(reference);
        if (subject == null) {
            throw new BadLine("refers to " + reference + ", which is neither in the files nor in the database");
        }
        return subject;
    }
}
