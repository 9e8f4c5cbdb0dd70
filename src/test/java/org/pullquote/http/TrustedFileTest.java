package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.smallrye.config.ConfigValidationException;

/** What stops the start where the file of trusted documents is broken. */
class TrustedFileTest {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(
            new SchemaParser().parse("type Query {a: Int}"), RuntimeWiring.MOCKED_WIRING);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "''                               | is not JSON, line 1: ",
            "{                                | is not JSON, line 1: ",
            "{\"a\":\"{a}\"} {}                | is not JSON, line 1: ",
            "{\"a\":\"{a}\",\"a\":\"{a}\"}    | is not JSON, line 1: Duplicate field 'a'",
            "[]                               | is not a JSON object",
            "{}                               | holds no document",
            "{\"a\":1}                        | document a is not a text",
            "{\"a b\":\"{a}\"}                | 'a b' is not an identifier of a document",
            "{\"md5:a\":\"{a}\"}              | 'md5:a' is not an identifier of a document",
            "{\"good\":\"{a}\",\"a\":\"{a\"}  | document a: ",
            "{\"a\":\"{b}\"}                  | document a: Field 'b' in type 'Query' is undefined.",
            "{\"a\":\"{a} #\\u0000\"}         | document a: 'query' holds",
            "{\"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\":\"{a}\"} | sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 does not name the document beside it, but another" })
    void saysWhatIsWrong(String content, String why) throws IOException {
        var file = Files.writeString(folder.resolve("trusted.json"), content);

        assertThatThrownBy(() -> load(file)).isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("pullquote.http.trusted-documents: the file " + file + ": " + why);
    }

    @Test
    void mustBeThere() {
        assertThatThrownBy(() -> load(folder.resolve("none.json"))).isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("none.json: does not exist");
    }

    private static void load(Path file) {
        var config = HttpSettings.with("trusted-documents", file.toString());
        new TrustedDocuments(config, new PreparedDocuments(SCHEMA, config)).load(null);
    }
}
