package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class RoundTripTest {

    /** What the parts keep for themselves; hte_ are Hibernate's temporary tables. */
    private static final List<String> NOT_THE_GRAPH = List.of("flyway_schema_history.", "search_document.",
            "search_stamp.", "graph_state.", "hte_");

    /** Something in every column: also what no line can say, which is written to the tables afterwards. */
    private static final String EVERYTHING = """
            {"@type":"Person","@id":"people/ann","name":"Ann Ümlaut","alternateName":["Annie","A. Ü."],"birthDate":"1950-03","deathDate":"2001-01-31","description":"Two\\nlines.","sameAs":["https://www.imdb.com/name/nm0000001/","https://ann.example/"]}
            {"@type":"Person","@id":"people/bob","name":"Bob"}
            {"@type":"NewsMediaOrganization","@id":"outlets/reel","name":"The Reel","url":"https://reel.example"}
            {"@type":"Movie","@id":"films/one","name":"One","pq:originalTitle":"Eins","alternateName":"The One","datePublished":"1999","duration":"PT1H40M","genre":["Drama","Comedy"],"description":"A film.","actor":[{"@id":"people/bob"},{"@type":"PerformanceRole","actor":{"@id":"people/ann"},"characterName":["Eve","Ida"],"pq:creditedAs":"A. Umlaut"},{"@type":"PerformanceRole","actor":{"@id":"people/ann"},"characterName":"Crowd","pq:billing":null}],"director":[{"@id":"people/ann"},{"@type":"Role","director":{"@id":"people/bob"},"pq:billing":2}],"author":{"@id":"people/ann"},"producer":{"@id":"people/ann"},"musicBy":{"@id":"people/bob"},"pq:credit":[{"pq:person":{"@id":"people/bob"},"pq:role":"EDITOR"},{"pq:person":{"@id":"people/ann"},"pq:role":"SELF","characterName":"Herself"}],"pq:relation":[{"pq:kind":"SEQUEL","pq:film":{"@id":"films/two"}},{"pq:kind":"REMADE_AS","pq:film":{"@id":"films/two"}}],"sameAs":["https://www.themoviedb.org/movie/77-one"]}
            {"@type":"Movie","@id":"films/two","name":"Two"}
            {"@type":"NewsArticle","@id":"articles/first","url":"https://reel.example/1","headline":"First 🎬","description":"Standfirst","articleBody":"🎬 Ann Ümlaut said “I  am here” and “here” to Bob.\\n\\nOne is a film. Later: here.","articleSection":"news","datePublished":"2001-05-04","dateModified":"2001-05-05T10:00:00.123456+02:00","inLanguage":"en-GB","author":["N. Field","O. Hill"],"publisher":{"@id":"outlets/reel"},"keywords":["b","a","b"],"mentions":[{"@id":"films/one"},{"@id":"people/ann"},{"@id":"people/bob"}],"hasPart":[{"@type":"Quotation","text":"I am here","creator":{"@id":"people/ann"},"about":[{"@id":"films/one"},{"@id":"people/bob"}],"dateCreated":"2001","isBasedOn":{"name":"A talk","publisher":{"name":"Radio Nine","url":"https://nine.example"},"url":"https://nine.example/talk","datePublished":"2001-04","pq:medium":"BROADCAST","pq:platform":"FM","pq:handle":"@nine"},"pq:cue":"said","pq:topic":"place","pq:verification":"DISPUTED"},{"@type":"Quotation","@id":"quotes/here","text":"here","creator":{"name":"a bystander"},"pq:kind":"PARTIAL","startOffset":36}]}
            {"@type":"NewsArticle","@id":"articles/second","headline":"Second","articleBody":"Again “here”.","datePublished":"2002-01-01T00:00:00Z","hasPart":{"@type":"Quotation","@id":"quotes/here","text":"here","creator":{"name":"a bystander"}}}
            {"@type":"Quotation","@id":"quotes/loose","text":"Nowhere printed","creator":{"@id":"people/bob"},"isBasedOn":{"pq:medium":"PRINT"}}
            """;

    @Inject
    Tables tables;

    @Inject
    Exporter exporter;

    @Inject
    EmptyGraph graph;

    @Test

    void theContentsComparedAreAllColumnsButIdsAndTheTimesOfRows() {
        var all = new TreeSet<>(tables.column("""
                select lower(table_name) || '.' || lower(column_name) from information_schema.columns
                where lower(table_schema) = 'public'"""));
        all.removeIf(column -> NOT_THE_GRAPH.stream().anyMatch(table -> column.startsWith(table))
                || column.endsWith(".id") || column.endsWith("_id") || column.endsWith(".recorded_at")
                || column.endsWith(".row_modified_at") || column.endsWith("_oldest"));
        var compared = new TreeSet<String>();
        Tables.columns().forEach((table, columns) -> Arrays.stream(columns.replaceAll("\\([^)]*\\)", "").split(","))
                .map(String::strip).filter(column -> !column.isEmpty())
                .forEach(column -> compared.add(table + "." + column.toLowerCase(Locale.ROOT))));

        assertThat(compared).isEqualTo(all);
    }

    @Test
    void anArticleThatQuotesNobodyIsExported() throws IOException {
        Samples.load(
                """
                        {"@type":"NewsArticle","@id":"articles/quiet","headline":"Quiet","articleBody":"Nobody spoke.","datePublished":"2002-01-01"}
                        """);
        var exported = new ByteArrayOutputStream();

        exporter.write(exported);

        assertThat(exported.toString(StandardCharsets.UTF_8)).contains("\"@id\":\"articles/quiet\"");
    }

    @Test
    void anExportBroughtIntoAnEmptyDatabaseGivesTheSameGraph() throws IOException {
        Samples.load(EVERYTHING);
        tables.run("update credit set version = 3 where role = 'EDITOR'");
        tables.run("update person set version = 7 where slug = 'bob'");
        tables.run(
                "update appearance set version = 2, anchor = 'ORPHANED' where article_id in (select id from article where slug = 'second')");
        tables.run("update person_external_id set url = null where authority = 'IMDB'");
        tables.run("update mention set version = 1 where start_offset = 2");
        tables.run("update source set version = 4 where medium = 'PRINT'");
        assertThat(tables.contents()).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

        assertSameAfterRoundTrip();
    }

    @Test
    void theFoundingStoryComesBackToo() throws IOException {
        Samples.rosaAndMabel();

        assertSameAfterRoundTrip();
    }

    private void assertSameAfterRoundTrip() throws IOException {
        var before = tables.contents();
        var exported = export();

        graph.restore();
        Samples.load(exported);

        assertThat(tables.contents()).isEqualTo(before);
        assertThat(export()).isEqualTo(exported);
    }

    private String export() throws IOException {
        var out = new ByteArrayOutputStream();
        exporter.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
