package org.pullquote.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final String SCOPE = "Query.films|0|null|TITLE";

    @Test
    void keepsItsKeys() {
        var cursor = new Cursor(List.of("", "amélie 𝄞", "42"));

        assertThat(Cursor.decode(cursor.encode(SCOPE), SCOPE, "after", 3)).isEqualTo(cursor);
    }

    @Test
    void isGoodForItsListOnly() {
        var text = new Cursor(List.of("1")).encode(SCOPE);

        assertBad(text, "Query.films|0|null|NEWEST_FIRST", 1);
        assertBad(text, SCOPE, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "////", "AAAAAAAAAAA", "not a cursor", "Zm9v" })
    void refusesWhatIsNoCursor(String text) {
        assertBad(text, SCOPE, 1);
    }

    private static void assertBad(String text, String scope, int keys) {
        assertThatThrownBy(() -> Cursor.decode(text, scope, "after", keys))
                .isInstanceOfSatisfying(RequestException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.BAD_CURSOR);
                    assertThat(refused.argument()).isEqualTo("after");
                });
    }
}
