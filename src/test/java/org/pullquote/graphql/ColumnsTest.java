package org.pullquote.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Samples;
import org.pullquote.testing.SmallGraph;
import org.pullquote.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A query reads the columns that it asks for, and those that its links declare to read. */
@QuarkusTest
@CleanDatabase
class ColumnsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            { films { nodes { title } } }                                             | title id
            { films { nodes { year } } }                                              | released_on id
            { films { nodes { id } } }                                                | id
            { films { nodes { id version } } }                                        | id version
            { films { nodes { title } edges { node { slug } } } }                     | slug title id
            { film(slug: "play-1") { title synopsis } }                               | title synopsis id
            { quotes { nodes { text speaker { name } } } }                            | text speaker_id id, name id
            { quotes { nodes { a: speaker { name } b: speaker { bornOn } } } }        | speaker_id id, name born_on id
            { articles { nodes { people { nodes { name } } } } }                      | id, name id
            { articles { nodes { outlet { name } tags } } }                           | outlet_id id, name id,
            { search(text: "play", types: [FILM]) { nodes { ... on Film { title } } } } | title id
            { films { nodes { title @skip(if: true) slug } } }                        | slug id
            """)
    void aQueryReadsWhatItAsksFor(String query, String columns) {
        Samples.load(SmallGraph.jsonl(3));
        var read = Statements.textsDuring(() -> GraphQL.query(query)).stream().filter(sql -> sql.contains("e.id"))
                .map(ColumnsTest::columns).toList();

        assertThat(read).containsExactlyElementsOf(
                Arrays.stream(columns.split(",")).map(its -> List.of(its.strip().split(" "))).toList());
    }

    /** The columns of rows of the select that reads them: without the parent and the keys of the page. */
    private static List<String> columns(String sql) {
        var read = sql.substring(sql.lastIndexOf("select e.") + "select ".length());
        return Arrays.stream(read.substring(0, read.indexOf(" from ")).split(", "))
                .filter(column -> column.startsWith("e.") && !column.contains("page_")).map(column -> column.substring(2))
                .toList();
    }
}
