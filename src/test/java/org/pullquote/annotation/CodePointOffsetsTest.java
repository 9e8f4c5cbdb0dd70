package org.pullquote.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointOffsetsTest {

    @Test
    void aPairOfSurrogatesIsOne() {
        var text = "a🎬b🎬🎬c";
        var offsets = new CodePointOffsets(text);

        for (int i = 0; i <= text.length(); i++) {
            if (i == 0 || i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                assertThat(offsets.of(i)).isEqualTo(text.codePointCount(0, i));
            }
        }
    }
}
