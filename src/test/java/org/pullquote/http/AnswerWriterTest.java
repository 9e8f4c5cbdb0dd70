package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.pullquote.graphql.ErrorCode;
import org.pullquote.graphql.RequestException;

import org.junit.jupiter.api.Test;

/** One long text that is selected many times costs little to read and much to send. */
class AnswerWriterTest {

    private static final String LONG = "x".repeat(1 << 20);

    @Test
    void anAnswerOfMegabytesIsWritten() {
        assertThat(AnswerWriter.bytes(bodies(10))).hasSizeGreaterThan(10 << 20);
    }

    @Test
    void aLargerAnswerIsRefused() {
        assertThatThrownBy(() -> AnswerWriter.bytes(bodies(5_000))).isInstanceOfSatisfying(RequestException.class,
                refusal -> assertThat(Failures.of(refusal).code()).isEqualTo(ErrorCode.TOO_COMPLEX));
    }

    private static Answer bodies(int times) {
        return new Answer(List.of(), true, Map.of("bodies", Collections.nCopies(times, LONG)));
    }
}
