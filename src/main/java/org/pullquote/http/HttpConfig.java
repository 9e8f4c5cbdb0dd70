package org.pullquote.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a request may cost, and how many run at once. */
@ConfigMapping(prefix = "pullquote.http")
interface HttpConfig {

    /** Fields below each other; GraphiQL's introspection needs 15. */
    @WithDefault("20")
    int maxDepth();

    /** Fields that an answer may hold when every page is full, see {@link Cost}. */
    @WithDefault("10000")
    int maxComplexity();

    /** Fields of an operation that have an alias. */
    @WithDefault("50")
    int maxAliases();

    /** Words and punctuators of a document. */
    @WithDefault("5000")
    int maxTokens();

    /**
     * Bytes of a request's body; by default those of the longest text to annotate, its characters escaped threefold, and a
     * query.
     */
    @WithDefault("3407872")
    int maxBodyBytes();

    /** Bytes of an answer's JSON; a longer one is answered TOO_COMPLEX. */
    @WithDefault("16777216")
    int maxAnswerBytes();

    /** Wall time of a request, from its last byte to its answer. */
    @WithDefault("10s")
    Duration timeout();

    /** Requests that run at the same time; each may hold a connection to the database. */
    int workers();

    /** Requests that wait for a worker; one more is answered OVERLOADED. */
    @WithDefault("200")
    int queue();

    /** PreparedDocuments whose parsing and validation is remembered. */
    @WithDefault("500")
    int cachedDocuments();

    /** Length of all remembered documents together. */
    @WithDefault("250000")
    int cachedCharacters();

    /** File of the only documents that run, a JSON object of texts by their identifier; where none is named, all do. */
    Optional<Path> trustedDocuments();

    /** Whether GraphiQL is at /graphiql; on in development. */
    boolean graphiql();
}
