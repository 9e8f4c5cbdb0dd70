package org.pullquote.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointsTest {

    @ParameterizedTest
    @CsvSource({ "abc, 0, 3, abc", "abc, 1, 2, b", "a𝄞b, 1, 2, 𝄞", "a𝄞b, 2, 3, b", "abc, -5, 2, ab", "abc, 2, 99, c",
            "abc, 3, 9, ''", "abc, -2, 0, ''" })
    void slicesByCodePoint(String text, int start, int end, String slice) {
        assertThat(CodePoints.slice(text, start, end)).isEqualTo(slice);
    }
}
