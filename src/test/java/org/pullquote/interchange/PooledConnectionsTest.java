package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;

/** The pool closes connections that nobody has used for a while, that which made the tables among them. */
@QuarkusTest
@CleanDatabase
class PooledConnectionsTest {

    @Inject
    AgroalDataSource database;

    @Test
    void allConstraintsHoldWithoutTheConnectionThatMadeThem() {
        database.flush(FlushMode.ALL);

        var report = Samples
                .load("""
                        {"@type": "Person", "@id": "people/ann", "name": "Ann"}
                        {"@type": "Movie", "@id": "films/first", "name": "First", "duration": "PT90M", "actor": {"@id": "people/ann"}}
                        {"@type": "Movie", "@id": "films/second", "name": "Second", "pq:relation": {"pq:kind": "PREQUEL", "pq:film": {"@id": "films/first"}}}
                        {"@type": "NewsArticle", "@id": "articles/a", "headline": "A", "datePublished": "2020-01-01", "articleBody": "“Yes,” said Ann.", "mentions": {"@id": "people/ann"}, "hasPart": {"@type": "Quotation", "text": "Yes,", "creator": {"@id": "people/ann"}, "about": {"@id": "films/first"}}}
                        """);

        assertThat(report.problems()).isZero();
    }
}
