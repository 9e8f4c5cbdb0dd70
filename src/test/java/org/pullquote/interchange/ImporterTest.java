package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class ImporterTest {

    @Inject
    Tables tables;

    @Test
    void stores_people_films_outlets_articles_and_quotes() {
        var report = Samples.romyAndMichele();

        assertThat(report.summary().lines()).containsExactly("people: 5 created, 0 updated, 0 unchanged",
                "films: 1 created, 0 updated, 0 unchanged", "outlets: 2 created, 0 updated, 0 unchanged",
                "articles: 1 created, 0 updated, 0 unchanged", "quotes: 5 created, 0 updated, 0 unchanged");
        assertThat(tables.count("credit")).isEqualTo(5);
        assertThat(tables.count("appearance")).isEqualTo(5);
        assertThat(tables.count("source")).isEqualTo(2);
        assertThat(tables.column("select kind from quote order by slug")).containsExactly("PARTIAL", "PARTIAL", "DIRECT",
                "DIRECT",
                "DIRECT");
    }

    @Test
    void an_object_seen_again_changes_nothing() {
        Samples.romyAndMichele();
        var before = tables.contents();

        var again = Samples.romyAndMichele();

        assertThat(again.created() + again.updated()).isZero();
        assertThat(tables.contents()).isEqualTo(before);
    }

    @Test
    void the_lines_may_stand_in_any_order() {
        Samples.load(
                """
                        {"@type":"Movie","@id":"films/b","name":"B","actor":{"@id":"people/p"},"pq:relation":{"pq:kind":"PREQUEL","pq:film":{"@id":"films/a"}}}
                        {"@type":"Movie","@id":"films/a","name":"A","datePublished":"1990"}
                        {"@type":"Person","@id":"people/p","name":"P"}
                        """);

        assertThat(tables.column("select f.slug || '>' || r.slug || kind from film_relation join film f on f.id = film_id "
                + "join film r on r.id = related_film_id")).containsExactly("a>bSEQUEL");
    }

    @Test
    void a_bad_line_is_told_and_the_others_go_on() {
        var problems = new ArrayList<Problem>();

        var report = Samples.load("""
                {"@type":"Person","@id":"people/p","name":"P"}
                nonsense
                {"@type":"Person","@id":"people/q","name":"Q","birthDate":"1999-02-30"}

                {"@type":"Book","@id":"books/b","name":"B"}
                {"@type":"Movie","@id":"films/a","name":"A","director":{"@id":"people/nobody"}}
                """, problems);

        assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 5, 6);
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.problems()).isEqualTo(4);
        assertThat(problems).extracting(Problem::reason).last().asString().contains("people/nobody");
        assertThat(List.of(tables.count("person"), tables.count("film"))).containsExactly(1, 0);
    }
}
