package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CleanDatabase
class ImdbFilesTest {

    private static final String TITLES = """
            tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres
            tt9000001\tmovie\tRosa and Mabel\tRosa und Mabel\t0\t1997\t\\N\t92\tComedy,Drama
            tt9000002\ttvEpisode\tPilot\tPilot\t0\t1997\t\\N\t22\tComedy
            tt9000003\tmovie\tThe Old Reel\tThe Old Reel\t0\t1931\t\\N\t\\N\t\\N
            tt9000004\tmovie\tUndated\tUndated\t0\t\\N\t\\N\t\\N\t\\N
            """;
    private static final String PRINCIPALS = """
            tconst\tordering\tnconst\tcategory\tjob\tcharacters
            tt9000001\t3\tnm9000003\tdirector\t\\N\t\\N
            tt9000001\t2\tnm9000002\tactress\t\\N\t["Mabel \\"Mab\\" Wren","Herself, Older"]
            tt9000001\t1\tnm9000001\tactress\t\\N\t["Rosa White"]
            tt9000001\t4\tnm9000003\twriter\tscreenplay\t\\N
            tt9000001\t5\tnm9000004\tproduction_designer\t\\N\t\\N
            tt9000002\t1\tnm9000005\tself\t\\N\t["Self"]
            tt9000003\t1\tnm9000002\tself\t\\N\t["Self"]
            """;
    private static final String NAMES = """
            nconst\tprimaryName\tbirthYear\tdeathYear\tprimaryProfession\tknownForTitles
            nm9000001\tMara Solano\t1967\t\\N\tactress\ttt9000001
            nm9000002\tLena Kestrel\t1963\t2020\tactress\ttt9000001
            nm9000003\tDan Merrow\t\\N\t\\N\tdirector\ttt9000001
            nm9000004\tRobin Shaw\t\\N\t\\N\t\\N\t\\N
            nm9000005\tOut Sider\t\\N\t\\N\t\\N\t\\N
            """;

    @Inject
    Tables tables;

    @Inject
    Importer importer;

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void filmsComeWithTheirPeopleAndCreditsWhateverTheOrderOfTheFiles() throws IOException {
        var report = load(ImdbFilter.MOVIES, NAMES, PRINCIPALS, TITLES);

        assertThat(problems).isEmpty();
        assertThat(report.summary().lines()).containsExactly("people: 4 created, 0 updated, 0 unchanged",
                "films: 3 created, 0 updated, 0 unchanged");
        assertThat(tables.column(
                "select slug || '|' || title || '|' || coalesce(original_title, '-') || '|' || released_on || '|' || runtime_minutes || '|' || identifier || '|' || url "
                        + "from film join film_external_id on film_id = film.id where runtime_minutes is not null"))
                .containsExactly(
                        "rosa-and-mabel|Rosa and Mabel|Rosa und Mabel|1997|92|tt9000001|https://www.imdb.com/title/tt9000001/");
        assertThat(tables.column("select genre from film_genre order by ordinal")).containsExactly("Comedy", "Drama");
        assertThat(tables.column(
                "select slug || '|' || name || '|' || coalesce(born_on, '-') || '|' || coalesce(died_on, '-') || '|' || identifier from person join person_external_id on person_id = person.id order by slug"))
                .containsExactly("dan-merrow|Dan Merrow|-|-|nm9000003", "lena-kestrel|Lena Kestrel|1963|2020|nm9000002",
                        "mara-solano|Mara Solano|1967|-|nm9000001", "robin-shaw|Robin Shaw|-|-|nm9000004");
        assertThat(credits("rosa-and-mabel")).containsExactly("mara-solano ACTOR 1 [Rosa White]",
                "lena-kestrel ACTOR 2 [Mabel \"Mab\" Wren, Herself, Older]", "dan-merrow DIRECTOR - []",
                "dan-merrow WRITER - []",
                "robin-shaw OTHER - []");
        assertThat(credits("the-old-reel")).containsExactly("lena-kestrel SELF - []");
    }

    private List<String> credits(String film) {
        var credits = new ArrayList<String>();
        var columns = "select %s from credit c join person p on p.id = person_id join film f on f.id = film_id where f.slug = '"
                + film + "' order by billing_order, c.id";
        var heads = tables.column(columns.formatted("p.slug || ' ' || role || ' ' || coalesce(cast(billing as varchar), '-')"));
        var characters = tables.lists(columns.formatted("characters"));
        for (int i = 0; i < heads.size(); i++) {
            credits.add(heads.get(i) + " " + characters.get(i));
        }
        return credits;
    }

    @Test
    void aFilterLeavesTitlesOfAYearAndType() throws IOException {
        load(new ImdbFilter(1990, Set.of("movie", "tvEpisode")), TITLES, PRINCIPALS, NAMES);

        assertThat(tables.column("select slug from film order by slug")).containsExactly("pilot", "rosa-and-mabel");
        assertThat(tables.column("select slug from person order by slug")).containsExactly("dan-merrow", "lena-kestrel",
                "mara-solano", "out-sider", "robin-shaw");
    }

    @Test
    void whatIsImportedAgainIsTheSame() throws IOException {
        load(ImdbFilter.MOVIES, TITLES, PRINCIPALS, NAMES);
        var before = tables.contents();

        var again = load(ImdbFilter.MOVIES, TITLES, PRINCIPALS, NAMES);

        assertThat(again.created() + again.updated()).isZero();
        assertThat(tables.contents()).isEqualTo(before);
    }

    @Test
    void whomTheGraphKnowsByTheirIdsAreUpdatedAndKeepWhatIsFiner() throws IOException {
        Samples.load(
                """
                        {"@type":"Person","@id":"people/the-solano","name":"M. Solano","birthDate":"1967-09-28","deathDate":"2001","sameAs":["https://www.wikidata.org/wiki/Q1","https://www.imdb.com/name/nm9000001/"]}
                        {"@type":"Person","@id":"people/extra","name":"Extra"}
                        {"@type":"Movie","@id":"films/reunion","name":"Reunion","datePublished":"1997-04-25","description":"Two friends.","sameAs":"https://www.imdb.com/title/tt9000001/","actor":[{"@id":"people/extra"},{"@type":"PerformanceRole","actor":{"@id":"people/the-solano"},"characterName":"Rosa","pq:creditedAs":"M. S."}]}
                        """);

        var report = load(ImdbFilter.MOVIES, TITLES, PRINCIPALS, NAMES);

        assertThat(report.summary()).contains("people: 3 created, 1 updated", "films: 2 created, 1 updated");
        assertThat(tables.column("select name || born_on || died_on from person where slug = 'the-solano'"))
                .containsExactly("Mara Solano1967-09-282001");
        assertThat(tables.column(
                "select authority from person_external_id join person on person.id = person_id where slug = 'the-solano' order by ordinal"))
                .containsExactly("WIKIDATA", "IMDB");
        assertThat(tables.column("select title || released_on || synopsis from film where slug = 'reunion'"))
                .containsExactly("Rosa and Mabel1997-04-25Two friends.");
        assertThat(credits("reunion")).containsExactly("extra ACTOR 1 []", "the-solano ACTOR 1 [Rosa White]",
                "lena-kestrel ACTOR 2 [Mabel \"Mab\" Wren, Herself, Older]", "dan-merrow DIRECTOR - []",
                "dan-merrow WRITER - []", "robin-shaw OTHER - []");
        assertThat(tables.column("select credited_as from credit where credited_as is not null")).containsExactly("M. S.");
    }

    @Test
    void namesThatMeetGetAYearOrTheNumberOfTheirId() throws IOException {
        Samples.load("{\"@type\":\"Movie\",\"@id\":\"films/crash\",\"name\":\"Crash\",\"datePublished\":\"1996\"}");

        load(ImdbFilter.MOVIES, """
                tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres
                tt9000001\tmovie\tCrash\tCrash\t0\t2004\t\\N\t\\N\t\\N
                tt9000002\tmovie\tCrash!\tCrash!\t0\t2004\t\\N\t\\N\t\\N
                tt9000003\tmovie\tCrash\tCrash\t0\t\\N\t\\N\t\\N\t\\N
                tt9000004\tmovie\t?!\t?!\t0\t2001\t\\N\t\\N\t\\N
                """);

        assertThat(tables.column("select slug from film order by id")).containsExactly("crash", "crash-2004",
                "crash-tt9000002", "crash-tt9000003", "tt9000004");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "tt9000001,movie,A,A,0,1997,N,92 | has 8 columns where the header has 9",
            "9000001,movie,A,A,0,1997,N,92,N | tconst '9000001' is not an id such as tt0120032",
            "tt1,movie,A,A,0,1997,N,92,N | tconst 'tt1' is not an id such as tt0120032",
            "tt9000001,movie,N,A,0,1997,N,92,N | primaryTitle is missing",
            "tt9000001,movie,A,A,0,soon,N,92,N | startYear 'soon' is not a whole number",
            "tt9000001,movie,A,A,0,1997,N,999999,N | runtimeMinutes '999999' is more than any film takes",
            "tt9000001,movie, ,A,0,1997,N,92,N | primaryTitle is missing",
            "tt9000001,movie,A,A,0,1997,N,Reality-TV,N | runtimeMinutes 'Reality-TV' is not a whole number" })
    void aBadRowIsToldWithItsLineAndTheOthersGoOn(String row, String reason) throws IOException {
        var titles = TITLES + row.replace(",N", ",\\N").replace(',', '\t') + "\n"
                + "tt9000009\tmovie\tLast\tLast\t0\t1999\t\\N\t\\N\t\\N\n";

        load(ImdbFilter.MOVIES, titles);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith("0");
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.reason()).contains(reason);
        });
        assertThat(tables.count("film")).isEqualTo(4);
    }

    @Test
    void aCreditOfSomebodyUnknownIsToldAndTheOthersGoOn() throws IOException {
        load(ImdbFilter.MOVIES, TITLES, PRINCIPALS + "tt9000003\t2\tnm9999999\teditor\t\\N\t\\N\n"
                + "tt9000003\t3\tnm9000001\tactor\t\\N\tMara\n" + "tt9000003\t4\tnm9000001\teditor\t\\N\t\\N\n", NAMES);

        assertThat(problems).extracting(Problem::line).containsExactly(10, 9);
        assertThat(problems).extracting(Problem::reason).satisfiesExactly(
                reason -> assertThat(reason).isEqualTo("characters 'Mara' is not a JSON array of strings"),
                reason -> assertThat(reason)
                        .isEqualTo("refers to nm9999999, who is neither in name.basics nor in the database"));
        assertThat(credits("the-old-reel")).containsExactly("lena-kestrel SELF - []", "mara-solano EDITOR - []");
    }

    @Test
    void nobodyDiesBeforeTheirBirth() throws IOException {
        load(ImdbFilter.MOVIES, TITLES, PRINCIPALS, NAMES.replace("1963\t2020", "1963\t1920"));

        assertThat(problems).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.reason()).isEqualTo("deathYear '1920' is before birthYear '1963'");
        });
        assertThat(tables.count("person where slug = 'lena-kestrel'")).isZero();
        assertThat(tables.count("person")).isEqualTo(3);
    }

    @Test
    void namesAreTrimmed() throws IOException {
        load(ImdbFilter.MOVIES, TITLES.replace("\tThe Old Reel", "\t The Old Reel "), PRINCIPALS,
                NAMES.replace("Mara Solano", " Mara Solano  "));

        assertThat(problems).isEmpty();
        assertThat(tables.column("select name from person where slug = 'mara-solano'")).containsExactly("Mara Solano");
        assertThat(tables.column("select title from film where slug = 'the-old-reel'")).containsExactly("The Old Reel");
    }

    @Test
    void filesThatNeedEachOtherAreNotReadAlone() throws IOException {
        load(ImdbFilter.MOVIES, TITLES, NAMES);
        assertThat(problems).hasSize(2).allMatch(problem -> problem.reason().contains("give all three"));
        problems.clear();

        load(ImdbFilter.MOVIES, TITLES, TITLES);
        assertThat(problems).singleElement().asString().contains("holds the same table of IMDb as");
        assertThat(tables.count("film")).isEqualTo(3);
        problems.clear();

        load(ImdbFilter.MOVIES, "tconst\taverageRating\tnumVotes\ntt0000001\t5.7\t2000\n");
        assertThat(problems).singleElement().asString().contains("nothing is made of");
    }

    @Test
    void aPackedFileOfJsonLinesIsReadToo() throws IOException {
        var file = folder.resolve("people");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"@type\":\"Person\",\"@id\":\"people/p\",\"name\":\"P\"}".getBytes());
        }

        importer.run(List.of(file), ImportOptions.DEFAULTS, ImportListener.SILENT);

        assertThat(tables.column("select slug from person")).containsExactly("p");
    }

    @Test
    void manyRowsAreReadInPassesAndPeopleOfOneNameStayApart() throws IOException {
        var files = new ImdbData().write(folder, 4000, 3000);
        var read = new ArrayList<String>();

        var report = importer.run(files, ImportOptions.DEFAULTS, new ImportListener() {
            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }

            @Override
            public void hasRead(String file, int rows, int taken) {
                read.add(Path.of(file).getFileName() + " " + rows);
            }
        });

        assertThat(problems).isEmpty();
        assertThat(read).hasSize(3).contains("titles 4000", "names 3000");
        assertThat(tables.count("film")).isEqualTo(500);
        assertThat(report.created()).isEqualTo(500 + tables.count("person"));
        assertThat(tables.count("person")).isEqualTo(tables.count("person where id in (select person_id from credit)"))
                .isGreaterThan(Integer.parseInt(tables.column("select count(distinct name) from person").get(0)));
        assertThat(importer.run(files, ImportOptions.DEFAULTS, ImportListener.SILENT).created()).isZero();
    }

    private ImportReport load(ImdbFilter filter, String... contents) throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < contents.length; i++) {
            files.add(Files.writeString(folder.resolve("" + i), contents[i]));
        }
        return importer.run(files, new ImportOptions(false, false, false, false, filter, ArticleOptions.DEFAULTS),
                new ImportListener() {
                    @Override
                    public void problem(Problem problem) {
                        problems.add(problem);
                    }
                });
    }
}
