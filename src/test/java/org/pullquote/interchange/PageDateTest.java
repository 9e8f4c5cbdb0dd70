package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            2019-09-25                         | 2019-09-25
            2019-09-25T18:30:00Z               | 2019-09-25T18:30:00Z
            2019-09-25t18:30:00z               | 2019-09-25T18:30:00Z
            2019-09-25T18:30:00+02:00          | 2019-09-25T16:30:00Z
            2019-09-25T18:30:00+0200           | 2019-09-25T16:30:00Z
            2019-09-25T18:30+02                | 2019-09-25T16:30:00Z
            2019-09-25 18:30:00 +0200          | 2019-09-25T16:30:00Z
            2019-09-25T18:30:00.123456789Z     | 2019-09-25T18:30:00.123456Z
            2019-09-25T18:30:00                | 2019-09-25T22:30:00Z
            2019-09-25 18:30                   | 2019-09-25T22:30:00Z
            Wed, 25 Sep 2019 18:30:00 +0200    | 2019-09-25T16:30:00Z
            2019-02-30                         | none
            -0001-11-30                        | none
            -0001-11-30T00:00:00+00:00         | none
            25/09/2019                         | none
            yesterday                          | none
            """)
    void readsDatesAsPagesWriteThem(String written, String read) {
        assertThat(PageDate.read(written, ZoneId.of("America/New_York"))).isEqualTo(read);
    }
}
