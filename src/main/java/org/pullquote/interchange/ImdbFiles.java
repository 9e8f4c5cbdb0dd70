package org.pullquote.interchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.pullquote.person.CreditRole;

/**
 * IMDb's data files: title.basics, alone or with title.principals and name.basics. Which titles the filter leaves, which people
 * these name and how is kept in memory; films and people themselves are read again to be stored.
 */
final class ImdbFiles implements Source {

    static final List<String> TITLES = List.of("tconst", "titleType", "primaryTitle", "originalTitle", "startYear",
            "runtimeMinutes", "genres");
    static final List<String> PRINCIPALS = List.of("tconst", "ordering", "nconst", "category", "characters");
    static final List<String> NAMES = List.of("nconst", "primaryName", "birthYear", "deathYear");

    private final InputFile titles;
    private final InputFile principals;
    private final InputFile names;
    private final ImdbFilter filter;
    private final BitSet films = new BitSet();
    private final BitSet people = new BitSet();
    private final ImdbCast cast = new ImdbCast();

    private ImdbFiles(Map<Format, InputFile> files, ImdbFilter filter) {
        titles = files.get(Format.IMDB_TITLES);
        principals = files.get(Format.IMDB_PRINCIPALS);
        names = files.get(Format.IMDB_NAMES);
        this.filter = filter;
    }

    static List<Source> of(Map<Format, InputFile> files, ImdbFilter filter) {
        if (files.containsKey(Format.IMDB_TITLES)
                && files.containsKey(Format.IMDB_PRINCIPALS) == files.containsKey(Format.IMDB_NAMES)) {
            return List.of(new ImdbFiles(files, filter));
        }
        var refused = new ArrayList<Source>();
        files.values().forEach(file -> refused.add(new RefusedFile(file.toString(),
                "title.principals and name.basics are read together with title.basics: give all three, or title.basics alone")));
        return refused;
    }

    @Override
    public void check(Findings findings) throws IOException {
        ImdbTable.read(titles, findings.listener(), new Checked(findings) {
            @Override
            boolean take(int line, ImdbRow row) {
                if (!filter.takes(row)) {
                    return false;
                }
                var film = row.id("tconst", "tt");
                ImdbFilm.read(row, film, null, List.of());
                films.set(film);
                return true;
            }
        });
        if (principals != null) {
            ImdbTable.read(principals, findings.listener(), new Checked(findings, false) {
                @Override
                boolean take(int line, ImdbRow row) {
                    return takeCredit(line, row);
                }
            });
            cast.close();
            ImdbTable.read(names, findings.listener(), new Checked(findings) {
                @Override
                boolean take(int line, ImdbRow row) {
                    var person = row.id("nconst", "nm");
                    return people.get(person) && ImdbPerson.read(row, person) != null;
                }
            });
        }
    }

    private boolean takeCredit(int line, ImdbRow row) {
        var film = row.id("tconst", "tt");
        if (!films.get(film)) {
            return false;
        }
        var person = row.id("nconst", "nm");
        var ordering = row.number("ordering");
        var category = row.required("category", 100);
        if (ordering == null || ordering > 1_000_000) {
            throw new BadLine("ordering is missing or greater than 1000000");
        }
        var role = ImdbCredit.role(category);
        var characters = role == CreditRole.ACTOR ? row.text("characters") : null;
        ImdbCredit.characters(characters);
        cast.add(film, line, person, ordering, role, characters);
        people.set(person);
        return true;
    }

    /** Tells faults, and counts what is taken. */
    private abstract static class Checked implements ImdbTable.Rows {

        private final Findings findings;
        private final boolean objects;

        Checked(Findings findings) {
            this(findings, true);
        }

        /** @param objects whether each row is an object of its own */
        Checked(Findings findings, boolean objects) {
            this.findings = findings;
            this.objects = objects;
        }

        abstract boolean take(int line, ImdbRow row);

        @Override
        public boolean accept(int line, ImdbRow row) {
            var taken = take(line, row);
            if (taken && objects) {
                findings.object();
            }
            return taken;
        }

        @Override
        public void bad(Problem problem) {
            findings.object();
            findings.refuse(problem);
        }
    }

    @Override
    public void read(Pass pass, Consumer<Item<GraphObject>> items) throws IOException {
        if (pass == Pass.PEOPLE_AND_OUTLETS && names != null) {
            read(names, items, row -> {
                var person = row.id("nconst", "nm");
                return people.get(person) ? ImdbPerson.read(row, person) : null;
            });
        } else if (pass == Pass.FILMS) {
            var castFile = principals == null ? null : principals.toString();
            read(titles, items, row -> {
                var film = row.id("tconst", "tt");
                return filter.takes(row) ? ImdbFilm.read(row, film, castFile, cast.of(film)) : null;
            });
        }
    }

    private interface Reader {
        GraphObject read(ImdbRow row);
    }

    private static void read(InputFile file, Consumer<Item<GraphObject>> items, Reader reader) throws IOException {
        ImdbTable.read(file, ImportListener.SILENT, (line, row) -> {
            var object = reader.read(row);
            if (object != null) {
                items.accept(new Item<>(file.toString(), line, row.length(), object));
            }
            return object != null;
        });
    }
}
