package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.pullquote.changes.Changes;

import org.junit.jupiter.api.Test;

import io.smallrye.config.SmallRyeConfigBuilder;

/** The response cache by itself: its bound, and what a change does to answers that are on their way. */
class KeptAnswersTest {

    private final ResponseCache cache = new ResponseCache(new SmallRyeConfigBuilder().withMapping(CacheConfig.class)
            .withDefaultValue("pullquote.cache.max-age", "PT0S").withDefaultValue("pullquote.cache.max-staleness", "PT1S")
            .withDefaultValue("pullquote.cache.max-bytes", "10000").build()
            .getConfigMapping(CacheConfig.class), null);

    @Test
    void holdsNoMoreThanItsBytes() {
        for (int i = 0; i < 100; i++) {
            answer(key(i), 1000);
            assertThat(cache.get(key(0))).as("used again and again").isNotNull();
        }
        assertThat(cache.get(key(99))).isNotNull();
        assertThat(cache.get(key(50))).isNull();
        var held = 0;
        for (int i = 0; i < 100; i++) {
            held += cache.get(key(i)) == null ? 0 : 1;
        }
        assertThat(held).isBetween(4, 9);
    }

    @Test
    void doesNotKeepWhatIsLargerThanItself() {
        answer(key(2), 1000);
        answer(key(1), 20_000);

        assertThat(cache.get(key(1))).isNull();
        assertThat(cache.get(key(2))).isNotNull();
    }

    @Test
    void doesNotKeepAnAnswerBegunBeforeAChange() {
        var flight = cache.flight(key(1));
        cache.forget(Changes.ANYTHING);

        cache.land(flight, representation(10));

        assertThat(flight.answer.join()).isNotNull();
        assertThat(cache.get(key(1))).isNull();
    }

    @Test
    void nobodyWaitsForAnAnswerBegunBeforeAChange() {
        var before = cache.flight(key(1));
        assertThat(before.isFirst()).isTrue();
        assertThat(cache.flight(key(1))).isSameAs(before);
        assertThat(before.isFirst()).isFalse();

        cache.forget(Changes.ANYTHING);
        var after = cache.flight(key(1));
        assertThat(after).isNotSameAs(before);
        cache.land(before, representation(10));

        assertThat(cache.flight(key(1))).isSameAs(after);
    }

    @Test
    void aFlightThatHasLandedCannotBeGivenUp() {
        var flight = cache.flight(key(1));
        cache.land(flight, null);
        cache.giveUp(flight);

        assertThat(flight.answer.join()).isNull();
    }

    private void answer(CacheKey key, int bytes) {
        cache.land(cache.flight(key), representation(bytes));
    }

    private static Representation representation(int bytes) {
        return new Representation(200, new byte[bytes], null, "W/\"x\"");
    }

    private static CacheKey key(int number) {
        return new CacheKey("{films(first: " + number + ") {totalCount}}", null, "{}", MediaType.JSON);
    }
}
