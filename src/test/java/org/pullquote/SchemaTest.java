package org.pullquote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;

/** The contract is a reviewed file: {@code -Dschema.update} rewrites it. Runs on H2 and on PostgreSQL. */
@QuarkusTest
class SchemaTest {

    private static final Path FILE = Path.of("src/main/graphql/schema.graphql");

    @Test
    void isTheCommittedFile() throws IOException {
        var served = served();
        if (Boolean.getBoolean("schema.update")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, served);
        }

        assertThat(Files.readString(FILE)).as("rewrite with ./mvnw test -Dtest=SchemaTest -Dschema.update=true")
                .isEqualTo(served);
    }

    @Test
    void describesEverything() {
        var lines = served().lines().map(String::strip).toList();
        var member = Pattern
                .compile("(type|interface|union|enum|input|scalar) .*|[a-z]\\w*(\\(.*\\))?: .*|[a-z]\\w*\\($|[A-Z_]+");
        for (int i = 0; i < lines.size(); i++) {
            if (member.matcher(lines.get(i)).matches()) {
                assertThat(i == 0 ? "" : lines.get(i - 1)).as("description of line %s: %s", i + 1, lines.get(i)).endsWith("\"");
            }
        }
    }

    private static String served() {
        return RestAssured.get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
    }
}
