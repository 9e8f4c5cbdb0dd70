package org.pullquote.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Godfather             | godfather
            A Star Is Born            | star is born
            An Education              | education
            A                         | a
            The                       | the
            Amélie                    | amelie
            Pan’s Labyrinth           | pans labyrinth
            X2: X-Men United          | x2 x men united
            Theatre of Blood          | theatre of blood
            ???                       | ???
            千と千尋の神隠し            | 千と千尋の神隠し
            """)
    void sortsWithoutAccentsCaseAndLeadingArticle(String name, String key) {
        assertThat(SortKey.of(name)).isEqualTo(key);
    }
}
