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
            Wed, 25 Sep 2019 18:30:00 GMT      | 2019-09-25T18:30:00Z
            wed,25 sep 19 18:30 est            | 2019-09-25T23:30:00Z
            Tue, 25 Sep 2019 18:30:00 CEST     | 2019-09-25T16:30:00Z
            Mi., 5 September 2019 8:30 UT      | 2019-09-05T08:30:00Z
            25 Sept. 2019, 18:30:00 GMT+02:00  | 2019-09-25T16:30:00Z
            5-Feb-68 18:30:00+0100 (CET)       | 1968-02-05T17:30:00Z
            29 Feb 2024 18:30 Z                | 2024-02-29T18:30:00Z
            Wed, 25 Sep 2019 18:30:00          | 2019-09-25T22:30:00Z
            25 Sep 2019                        | 2019-09-25
            2019-02-30                         | none
            -0001-11-30                        | none
            -0001-11-30T00:00:00+00:00         | none
            2024-02-30T10:00:00Z               | none
            32 Jan 2024 10:00:00 GMT           | none
            Thu, 30 Feb 2023 10:00:00 GMT      | none
            25 Sep 2019 25:61:00 GMT           | none
            25 Sep 2019 10:00:00 XYZ           | none
            25 Sep 2019 10:00:00 +9900         | none
            25 Spt 2019                        | none
            1709627400                         | none
            -44034748-03-28T00:00:00Z          | none
            +12019-09-25                       | none
            0000-09-25                         | none
            25/09/2019                         | none
            yesterday                          | none
            """)
    void readsDatesAsPagesAndFeedsWriteThem(String written, String read) {
        assertThat(PageDate.read(written, ZoneId.of("America/New_York"))).isEqualTo(read);
    }
}
