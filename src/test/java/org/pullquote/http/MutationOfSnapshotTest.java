package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;

import jakarta.json.JsonValue;

import org.pullquote.graphql.ErrorCode;
import org.pullquote.graphql.RequestException;
import org.pullquote.snapshot.Snapshots;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;

/** A mutation does not begin where the graph is a snapshot, whatever the schema offers. */
class MutationOfSnapshotTest {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(
            new SchemaParser().parse("type Query {a: Int} type Mutation {change: Int}"), RuntimeWiring.MOCKED_WIRING);

    @TempDir
    Path folder;

    @Test
    void isRefused() throws IOException {
        var config = HttpSettings.with("graphiql", "false");
        var engine = new Engine(SCHEMA, new PreparedDocuments(SCHEMA, config), null, null, null, Snapshots.open(folder),
                config);
        var mutation = new GraphQLRequest("mutation {change}", null, null, JsonValue.EMPTY_JSON_OBJECT);

        assertThatThrownBy(() -> engine.answer(mutation, false, new RunningRequest(), null))
                .isInstanceOfSatisfying(RequestException.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(ErrorCode.READ_ONLY);
                            assertThat(Answer.failed(Failures.of(refusal)).status(MediaType.GRAPHQL)).isEqualTo(403);
                        });
    }
}
