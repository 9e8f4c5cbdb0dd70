package org.pullquote.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.pullquote.testing.CleanDatabase;

import io.quarkus.test.junit.QuarkusTest;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

/** What the descriptors of platforms say of Pullquote: settings that exist, its port, its probes, its limits. */
@QuarkusTest
@CleanDatabase
class DescriptorsTest {

    /** The most that AWS Lambda takes as an answer. */
    private static final int LAMBDA_ANSWER_BYTES = 6 * 1024 * 1024;
    private static final Set<String> WITHOUT_DEFAULT = Set.of("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD", "PULLQUOTE_SNAPSHOT");

    private final Config config = ConfigProvider.getConfig();

    @ParameterizedTest
    @ValueSource(strings = { "knative", "cloud-run" })
    void aContainerServiceFitsTheServer(String platform) throws IOException {
        var spec = JsonPath.with(json("docker/" + platform + "/service.yaml")).setRootPath("spec.template.spec");

        assertThat(spec.getInt("containerConcurrency")).isLessThan(config.getValue("pullquote.http.queue", Integer.class));
        assertThat(spec.getList("containers[0].ports.containerPort")).isEqualTo(List.of(port()));
        assertAreSettings(spec.getList("containers[0].env.name"));
        assertThat(spec.getInt("timeoutSeconds")).isGreaterThan(timeoutSeconds());
        for (var probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
            var path = spec.getString("containers[0]." + probe + ".httpGet.path");
            if (path != null) {
                RestAssured.get(path).then().statusCode(200);
            }
        }
        assertThat(spec.getString("containers[0].livenessProbe.httpGet.path")).isNotNull();
    }

    @Test
    void cloudRunsTenSecondsSufficeForARequest() throws IOException {
        var timeout = JsonPath.with(json("docker/cloud-run/service.yaml"))
                .getString("spec.template.spec.containers[0].env.find {it.name == 'PULLQUOTE_HTTP_TIMEOUT'}.value");

        assertThat(Duration.parse("PT" + timeout)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aFunctionFitsTheServer() throws IOException {
        var function = JsonPath.with(json("docker/lambda/template.yaml")).setRootPath("Resources.Pullquote.Properties");

        Map<String, String> variables = function.getMap("Environment.Variables");
        assertAreSettings(List.copyOf(variables.keySet()));
        // In the worst case every byte of ours is escaped by another.
        assertThat(2 * Integer.parseInt(variables.get("PULLQUOTE_HTTP_MAX_ANSWER_BYTES"))).isLessThan(LAMBDA_ANSWER_BYTES);
        assertThat(function.getInt("Timeout")).isGreaterThan(timeoutSeconds());
        assertThat(Path.of("docker/lambda").resolve(function.getString("CodeUri")).normalize())
                .isEqualTo(Path.of("target/function.zip"));
    }

    @Test
    void composeFitsTheServer() throws IOException {
        var service = JsonPath.with(json("docker/compose.yaml")).setRootPath("services.pullquote");

        Map<String, String> environment = service.getMap("environment");
        assertAreSettings(List.copyOf(environment.keySet()));
        assertThat(service.getList("ports")).isEqualTo(List.of(port() + ":" + port()));
        assertThat(Duration.parse("PT" + service.getString("stop_grace_period")).toSeconds()).isGreaterThan(timeoutSeconds());
        assertThat(Path.of("docker").resolve(service.getString("build.context"))
                .resolve(service.getString("build.dockerfile"))).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = { "jvm", "native" })
    void anImageFitsTheServer(String kind) throws IOException {
        var lines = Files.readAllLines(Path.of("docker/Dockerfile." + kind));

        assertThat(lines).contains("EXPOSE " + port(), "USER 10001:10001");
        assertAreSettings(lines.stream().filter(line -> line.startsWith("ENV ")).flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(part -> part.contains("=")).map(part -> part.substring(0, part.indexOf('='))).toList());
    }

    private void assertAreSettings(List<String> variables) {
        var known = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(name -> name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        known.addAll(WITHOUT_DEFAULT);
        assertThat(variables).isNotEmpty().allSatisfy(variable -> assertThat(known).contains(variable));
    }

    /** Where no platform names another; a test has a port of its own. */
    private static int port() throws IOException {
        var settings = Files.readString(Path.of("src/main/resources/application.properties"));
        return Integer.parseInt(settings.replaceAll("(?s).*quarkus.http.port=\\$\\{PORT:(\\d+)}.*", "$1"));
    }

    private int timeoutSeconds() {
        return (int) config.getValue("pullquote.http.timeout", Duration.class).toSeconds();
    }

    private static String json(String file) throws IOException {
        Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Path.of(file)));
        return new ObjectMapper().writeValueAsString(document);
    }
}
