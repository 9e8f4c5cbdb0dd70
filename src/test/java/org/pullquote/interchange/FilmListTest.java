package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@CleanDatabase
class FilmListTest {

    private static final String LIST = """
            [
              {"title": "Rosa and Mabel", "year": 1997, "cast": ["Mara Solano", "Lena Kestrel"], "genres": ["Comedy"], "href": "Rosa_and_Mabel", "extract": "Two friends.", "thumbnail_width": 320},
              {"title": "Rosa and Mabel", "year": 2003, "cast": ["Mara Solano"], "genres": []}
            ]
            """;

    @Inject
    Tables tables;

    @Inject
    Importer importer;

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    @Test
    void aFilmComesWithItsCastInTheOrderOfTheList() throws IOException {
        var report = load(LIST);

        assertThat(problems).isEmpty();
        assertThat(report.summary().lines()).containsExactly("people: 2 created, 0 updated, 0 unchanged",
                "films: 2 created, 0 updated, 0 unchanged");
        assertThat(films()).containsExactly("rosa-and-mabel 1997 Two friends.", "rosa-and-mabel-2003 2003 -");
        assertThat(cast("rosa-and-mabel")).containsExactly("mara-solano ACTOR 1", "lena-kestrel ACTOR 2");
        assertThat(tables.column("select genre from film_genre")).containsExactly("Comedy");
        assertThat(notes).containsExactly("nothing is made of the property film.href (1 time)",
                "nothing is made of the property film.thumbnail_width (1 time)");
    }

    @Test
    void whatIsImportedAgainIsTheSame() throws IOException {
        load(LIST);
        var before = tables.contents();

        var again = load(LIST);

        assertThat(again.created() + again.updated()).isZero();
        assertThat(tables.contents()).isEqualTo(before);
    }

    @Test
    void aFilmIsKnownByTitleAndYearAndKeepsWhatTheListHasNot() throws IOException {
        Samples.load(
                """
                        {"@type":"Person","@id":"people/the-solano","name":"Mara Solano"}
                        {"@type":"Person","@id":"people/dan","name":"Dan"}
                        {"@type":"Movie","@id":"films/reunion","name":"Rosa and Mabel","datePublished":"1997-04-25","actor":{"@type":"PerformanceRole","actor":{"@id":"people/the-solano"},"characterName":"Rosa"},"director":{"@id":"people/dan"}}
                        """);

        load(LIST);

        assertThat(problems).isEmpty();
        assertThat(films()).containsExactly("reunion 1997-04-25 Two friends.", "rosa-and-mabel 2003 -");
        assertThat(cast("reunion")).containsExactly("the-solano ACTOR 1", "lena-kestrel ACTOR 2", "dan DIRECTOR -");
        assertThat(tables.count("credit where 'Rosa' = any(characters)")).isEqualTo(1);
    }

    @Test
    void whatCouldBeMoreThanOneIsToldAndNotGuessed() throws IOException {
        Samples.load("""
                {"@type":"Person","@id":"people/solano-1","name":"Mara Solano"}
                {"@type":"Person","@id":"people/solano-2","name":"Mara Solano"}
                {"@type":"Movie","@id":"films/a","name":"Twice","datePublished":"1999-01-01"}
                {"@type":"Movie","@id":"films/b","name":"Twice","datePublished":"1999-12"}
                """);

        load("""
                [{"title":"Once","year":1999,"cast":["Mara Solano","Josè","José"]},
                 {"title":"Twice","year":1999,"cast":[]}]
                """);

        assertThat(problems).extracting(Problem::line).containsExactly(1, 2);
        assertThat(problems).extracting(Problem::reason).containsExactly(
                "'Once' is stored without 'Mara Solano', who could be people/solano-1 or people/solano-2",
                "'Twice' (1999) could be films/a or films/b");
        assertThat(cast("once")).containsExactly("jose ACTOR 1", "jose-2 ACTOR 2");
    }

    @Test
    void aBadFilmIsToldWithItsLineAndTheOthersGoOn() throws IOException {
        load("""
                [{"year":1999},
                 {"title":"A"},
                 7,
                 {"title":"B","year":1999,"cast":["  "]},
                 {"title":"C","year":1999},
                 {"title":"D" "year":1999},
                 {"title":"E","year":1999}]
                """);

        assertThat(problems).extracting(Problem::line).containsExactly(1, 2, 3, 4, 6);
        assertThat(problems).extracting(Problem::reason).satisfiesExactly(
                reason -> assertThat(reason).isEqualTo("[1].title is missing"),
                reason -> assertThat(reason).startsWith("[2].year is missing"),
                reason -> assertThat(reason).isEqualTo("[3] is not a JSON object"),
                reason -> assertThat(reason).isEqualTo("[4].cast[0] is empty"),
                reason -> assertThat(reason).startsWith("is not JSON, and nothing is read from here"));
        assertThat(films()).containsExactly("c 1999 -");
    }

    private List<String> films() {
        return tables.column(
                "select slug || ' ' || released_on || ' ' || coalesce(synopsis, '-') from film order by released_start");
    }

    private List<String> cast(String film) {
        return tables.column(
                "select p.slug || ' ' || role || ' ' || coalesce(cast(billing as varchar), '-') from credit c join person p on p.id = person_id join film f on f.id = film_id where f.slug = '"
                        + film + "' order by billing_order, c.id");
    }

    private ImportReport load(String content) throws IOException {
        var file = Files.writeString(folder.resolve("films"), content);
        return importer.run(List.of(file), ImportOptions.DEFAULTS, new ImportListener() {
            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }

            @Override
            public void note(String text) {
                notes.add(text);
            }
        });
    }
}
