package org.pullquote.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilmTitlesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", quoteCharacter = '~', textBlock = """
            Her next film, “Salt Road,” opens in May.                    | Salt Road                | none | 0.92
            She starred in the film “Rosa and Mabel’s Reunion”.          | Rosa and Mabel’s Reunion | none | 0.92
            The 2011 thriller "Salt Road" bored him.                     | Salt Road                | 2011 | 0.955
            The 1994 cult film ‘Out of Season’ came back.                | Out of Season            | 1994 | 0.988
            He made “Salt Road” (2011) in a month.                       | Salt Road                | 2011 | 0.85
            They showed the film Rain on the Sunday (2011) again.        | Rain on the Sunday       | 2011 | 0.988
            They showed the film Rain on Sunday again.                   | Rain on Sunday           | none | 0.5
            The comedy “Two Kettles” was on at eight.                    | Two Kettles              | none | 0.7
            """)
    void aTitleIsCalledAFilm(String text, String name, Integer year, double confidence) {
        assertThat(FilmTitles.find(text)).singleElement().satisfies(title -> {
            assertThat(title.name()).isEqualTo(name);
            assertThat(title.year()).isEqualTo(year);
            assertThat(title.confidence()).isEqualTo(confidence, within(0.001));
            assertThat(title.place().of(text)).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Her song “Salt Road” is long.
            She said of the film, “I never saw it.”
            It is the film “of the year” again.
            The film is called Salt Road.
            The film of Salt Road is long.
            The film “” has no title.
            """)
    void whatIsNotCalledAFilmIsNone(String text) {
        assertThat(FilmTitles.find(text)).isEmpty();
    }

    @Test
    void aLongTextTakesItsTimeOnly() {
        assertThat(FilmTitles.find("film “Kite” ".repeat(50_000))).hasSize(50_000);
        assertThat(FilmTitles.find("film Kite Of ".repeat(50_000))).hasSize(50_000);
        assertThat(FilmTitles.find("film " + "Kite ".repeat(200_000))).hasSize(1);
        assertThat(FilmTitles.find("“".repeat(500_000))).isEmpty();
        assertThat(FilmTitles.find("film “" + "A ".repeat(500_000))).isEmpty();
    }
}
