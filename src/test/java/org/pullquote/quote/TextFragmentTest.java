package org.pullquote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFragmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a.example/x   | incomparable                | https://a.example/x#:~:text=incomparable
            https://a.example/x#y | well-made, she & he said    | https://a.example/x#y:~:text=well%2Dmade%2C%20she%20%26%20he%20said
            https://a.example/x   | one two three four five six seven eight nine ten eleven | https://a.example/x#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven
            https://a.example/x   | é                           | https://a.example/x#:~:text=%C3%A9
            """)
    void namesThePassage(String url, String passage, String link) {
        assertThat(TextFragment.link(url, passage)).isEqualTo(link);
    }
}
