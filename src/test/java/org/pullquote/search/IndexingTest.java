package org.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.fulltext.FullTextIndex.Hit;
import org.pullquote.fulltext.Words;
import org.pullquote.testing.CleanDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CleanDatabase
class IndexingTest {

    @Inject
    Rows rows;

    @Inject
    Indexing indexing;

    @Inject
    FullTextIndex index;

    @AfterEach
    void delete() {
        rows.deleteAll();
        indexing.catchUp();
    }

    @Test
    void findsRowsThatSomebodyElseInserted() {
        var people = rows.people(230, "Jane Doe");
        var film = rows.film("Doe");
        var article = rows.article("A headline", "A body about Doe", "doe");
        var quote = rows.quote("Doe!", "DISPUTED");
        rows.quote("Doe?", "RETRACTED");

        indexing.catchUp();

        assertThat(index.sizes()).isEqualTo(Map.of("Person", 230, "Film", 1, "Article", 1, "Quote", 1));
        assertThat(rows("doe")).containsAll(people).contains(film, article, quote).hasSize(233);
    }

    @Test
    void forgetsRowsThatSomebodyElseDeleted() {
        indexing.index(SearchType.PERSON, List.of(rows.person("Jane Doe")));
        rows.deleteAll();

        indexing.catchUp();

        assertThat(rows("doe")).isEmpty();
    }

    @Test
    void indexesRowsAsTheyAreInTheTransaction() {
        var jane = rows.person("Jane Doe");
        var quote = rows.quote("Doe!", "SOURCED");
        indexing.index(SearchType.PERSON, List.of(jane));
        indexing.index(SearchType.QUOTE, List.of(quote));

        QuarkusTransaction.requiringNew().run(() -> {
            rows.execute("update person set name = 'John Smith' where id = ?", jane);
            rows.execute("update quote set verification = 'RETRACTED' where id = ?", quote);
            indexing.index(SearchType.PERSON, List.of(jane));
            indexing.index(SearchType.QUOTE, List.of(quote));
        });

        assertThat(rows("doe")).isEmpty();
        assertThat(rows("smith")).containsExactly(jane);
    }

    private List<Long> rows(String query) {
        return index.search(Words.of(query), Set.of(), null, 1000).stream().map(Hit::row).toList();
    }
}
