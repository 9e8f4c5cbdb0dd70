package org.pullquote.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({ "1997, 1997-01-01", "1997-04, 1997-04-01", "1997-04-25, 1997-04-25", "0001, 0001-01-01",
            "2024-02-29, 2024-02-29" })
    void startsWithItsPeriod(String text, String start) {
        assertThat(new PartialDate(text).start()).isEqualTo(start);
        assertThat(new PartialDate(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "97", "0000", "19977", "1997-4", "1997-13", "1997-00", "1997-02-29", "1997-04-31",
            "1997-04-25T",
            "-1997", "1997-04-", "１９９７" })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> new PartialDate(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PartialDate");
    }

    @Test
    void sortsByStartOfPeriod() {
        assertThat(new PartialDate("1997").start()).isLessThan(new PartialDate("1997-02").start())
                .isGreaterThan(new PartialDate("1996-12-31").start());
        assertThat(PartialDate.startOf(null)).isEmpty();
    }
}
