package org.pullquote.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes as they travel between processes. */
class ChangesTest {

    @Test
    void arriveAsTheyWereTold() {
        var changes = new Changes(Map.of("Film", Set.of(1L, 22L), "Person", Set.of(3L), "Credit", Set.of()), false);

        assertThat(changes.text(1000)).startsWith("Credit:* Film:").endsWith(" Person:3");
        assertThat(Changes.parse(changes.text(1000))).isEqualTo(changes);
        assertThat(Changes.parse(Changes.ANYTHING.text(1000))).isEqualTo(Changes.ANYTHING);
    }

    @Test
    void thatAreTooManyBecomeAnything() {
        var films = LongStream.range(0, 2000).boxed().collect(Collectors.toSet());

        assertThat(new Changes(Map.of("Film", films), false).text(7900)).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Film", "Film:", "Film:x", "Film:1 Film:2", "{}" })
    void thatNobodyUnderstandsAreAnything(String text) {
        assertThat(Changes.parse(text)).isEqualTo(Changes.ANYTHING);
    }

    @Test
    void touchTheirRows() {
        var changes = new Changes(Map.of("Film", Set.of(1L), "Credit", Set.of()), false);

        assertThat(changes.touch("Film", 1)).isTrue();
        assertThat(changes.touch("Film", 2)).isFalse();
        assertThat(changes.touch("Person", 1)).isFalse();
        assertThat(changes.touch("Credit", 7)).isTrue();
        assertThat(Changes.ANYTHING.touch("Person", 1)).isTrue();
    }
}
