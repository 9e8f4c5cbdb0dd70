package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.Ids;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A header that names what an answer shows, for a CDN that purges by it. */
@QuarkusTest
@CleanDatabase
@TestProfile(SurrogateKeysTest.Named.class)
class SurrogateKeysTest {

    private static final int MOST = 120;

    public static class Named implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pullquote.cache.surrogate-key-header", "Surrogate-Key", "pullquote.cache.surrogate-key-bytes",
                    "" + MOST, "pullquote.cache.max-bytes", "1000000");
        }
    }

    @BeforeEach
    void load() {
        Samples.rosaAndMabel();
    }

    @Test
    void namesTheNodesThatTheAnswerShows() {
        assertThat(keys("{article(slug: \"a-reunion-at-a-party\") {headline outlet {name}}}"))
                .containsExactlyInAnyOrder(id("{articles/a-reunion-at-a-party}"), id("{outlets/daily-reel}"));
    }

    @Test
    void andTheTypesOfWhatStandsInLists() {
        assertThat(keys("{film(slug: \"rosa-and-mabel\") {title articles {nodes {headline}} credits(first: 1) {totalCount}}}"))
                .containsExactlyInAnyOrder("Article", "Credit", id("{films/rosa-and-mabel}"),
                        id("{articles/a-reunion-at-a-party}"));
        assertThat(keys("{search(text: \"nothing at all\") {totalCount}}")).containsExactlyInAnyOrder("Article", "Film",
                "Person",
                "Quote");
    }

    @Test
    void andOfWhatWasNotFound() {
        assertThat(keys("{film(slug: \"none\") {title} person(slug: \"mara-solano\") {name}}"))
                .containsExactlyInAnyOrder("Film", "Person", id("{people/mara-solano}"));
    }

    @Test
    void whereThereAreTooManyTypesStandForIds() {
        var keys = keys("{film(slug: \"rosa-and-mabel\") {title credits {nodes {role person {name}}}}}");
        assertThat(keys).containsExactlyInAnyOrder("Credit", "Film", "Person");
        assertThat(String.join(" ", keys)).hasSizeLessThan(MOST);
    }

    @Test
    void isThereAgainWhereTheAnswerIsKeptOrHasNotChanged() {
        var query = "{film(slug: \"rosa-and-mabel\") {title}}";
        var first = get(RestAssured.given(), query);
        var kept = get(RestAssured.given(), query);
        var unchanged = get(RestAssured.given().header("If-None-Match", first.header("ETag")), query);

        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(kept.header("Surrogate-Key")).isEqualTo(first.header("Surrogate-Key")).isNotBlank()
                .isEqualTo(unchanged.header("Surrogate-Key"));
    }

    @Test
    void isMissingWhereNobodyMayKeepTheAnswer() {
        assertThat(get(RestAssured.given(), "{quote(id: \"x\") {id}}").header("Surrogate-Key")).isNull();
        var query = "{film(slug: \"rosa-and-mabel\") {title}}";
        assertThat(get(RestAssured.given().header("Authorization", "Bearer x"), query).header("Surrogate-Key")).isNull();
        assertThat(RestAssured.given().contentType("application/json").body(Map.of("query", query)).post("/graphql")
                .header("Surrogate-Key")).isNull();
    }

    private static String id(String place) {
        return Ids.in(place).replace("\"", "");
    }

    private static String[] keys(String query) {
        return get(RestAssured.given(), query).header("Surrogate-Key").split(" ");
    }

    private static Response get(RequestSpecification request, String query) {
        return request.queryParam("query", query).get("/graphql");
    }
}
