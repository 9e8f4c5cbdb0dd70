package org.pullquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where quotations were first said. */
class OriginTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            In 2017, Solano told E! News, “I kept the shoes.”                                                    | E! News            | INTERVIEW        | 2017
            “I kept the shoes,” Solano told The Evening Reel in May 2018.                                        | The Evening Reel   | INTERVIEW        | 2018-05
            “I kept the shoes,” Solano told the Daily Reel on March 3, 2019.                                     | Daily Reel         | INTERVIEW        | 2019-03-03
            “I kept the shoes,” Solano told the Daily Reel on 3 March 2019.                                      | Daily Reel         | INTERVIEW        | 2019-03-03
            “I kept the shoes,” she said in an interview with Vogue.                                             | Vogue              | INTERVIEW        | -
            In a 2016 interview with Reel & Stage, Solano said, “I kept the shoes.”                              | Reel & Stage       | INTERVIEW        | 2016
            “I kept the shoes,” Solano wrote on Instagram.                                                       | -                  | SOCIAL_POST      | -
            “I kept the shoes,” she captioned the photo.                                                         | -                  | SOCIAL_POST      | -
            Solano tweeted, “I kept the shoes.”                                                                  | -                  | SOCIAL_POST      | -
            In a statement to People, Solano said, “I kept the shoes.”                                           | People             | STATEMENT        | -
            “I kept the shoes,” Solano told reporters.                                                           | -                  | PRESS_CONFERENCE | -
            “I kept the shoes,” Solano said during a press conference.                                           | -                  | PRESS_CONFERENCE | -
            “I kept the shoes,” Solano told the crowd.                                                           | -                  | SPEECH           | -
            “I kept the shoes,” Solano said on The Late Hour.                                                    | The Late Hour      | BROADCAST        | -
            “I kept the shoes,” she said on the Second Row podcast.                                              | Second Row         | PODCAST          | -
            “I kept the shoes,” Solano wrote in her memoir.                                                      | -                  | PRINT            | -
            “I kept the shoes,” Solano wrote in a 2014 essay for The Morning Paper.                              | The Morning Paper  | PRINT            | 2014
            “I kept the shoes,” Solano said of the 1997 film.                                                    | -                  | -                | -
            “I kept the shoes,” Solano told Lena Kestrel.                                                        | -                  | -                | -
            “I kept the shoes,” Solano told him last week.                                                       | -                  | -                | -
            “I kept the shoes,” Solano told Naomi.                                                               | -                  | -                | -
            “I kept the shoes,” Solano told Congress in 2019.                                                    | -                  | -                | -
            “I kept the shoes,” Solano told Elle magazine.                                                       | Elle               | INTERVIEW        | -
            In a 2017 interview with Ronan Pell for The Morning Paper, Solano said, “I kept the shoes.”          | The Morning Paper  | INTERVIEW        | 2017
            """)
    void isReadFromTheSentence(String text, String outlet, String medium, String saidOn) {
        var origin = TextReader.read(text, List.of()).quotations().get(0).origin();

        assertThat(origin == null ? null : origin.outlet()).isEqualTo(outlet);
        assertThat(origin == null || origin.medium() == null ? null : origin.medium().name()).isEqualTo(medium);
        assertThat(origin == null || origin.saidOn() == null ? null : origin.saidOn().toString()).isEqualTo(saidOn);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Vogue put her on its cover. “I kept the shoes,” Mara Solano told the magazine.                           | Vogue
            The couple spoke to The Daily Reel in June. “I kept the shoes,” Solano told the newspaper.               | The Daily Reel
            “I kept the shoes,” Solano told The Evening Reel. “They hurt,” she told the paper.                       | The Evening Reel
            """)
    void theMagazineIsTheOneNamedBefore(String text, String outlet) {
        var quotations = TextReader.read(text, List.of()).quotations();

        assertThat(quotations.get(quotations.size() - 1).origin().outlet()).isEqualTo(outlet);
    }
}
