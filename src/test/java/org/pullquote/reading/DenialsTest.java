package org.pullquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of which a text says that nobody, or perhaps nobody, said them: found, and never sure. */
class DenialsTest {

    private static final double UNSURE = 0.5;
    private static final double SURE = 0.8;

    @ParameterizedTest
    @ValueSource(strings = {
            "Mara Solano has never said “I hate working on films and I always will.”",
            "“I hate working on films,” Mara Solano did not say.",
            "Mara Solano didn’t say, “I hate working on films and I always will.”",
            "Mara Solano denied saying “I hate working on films and I always will.”",
            "Mara Solano refused to say “I hate working on films and I always will.”",
            "Mara Solano could have said, “I hate working on films and I always will.” She did not.",
            "Nobody has ever heard Mara Solano say “I hate working on films and I always will.”",
            "A fabricated quotation had Mara Solano saying, “I hate working on films and I always will.”",
            "If Mara Solano said “I hate working on films and I always will,” nobody heard it.",
            "Romy (Mira Sorvino) tells Michele: “I have waited for this party for ten years.”",
            "Mara Solano denied that she had told the Daily Reel “the director was a monster.”",
    })
    void areDoubted(String text) {
        assertThat(confidence(text)).isLessThan(UNSURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Mara Solano did not like it and said “I hate working on films and I always will.”",
            "Mara Solano would not do it, adding, “I hate working on films and I always will.”",
            "Mara Solano said “I have never hated working on films and I never will.”",
            "Tom Reed declined to comment, but Mara Solano said: “I was glad of every minute of it.”",
            "After a fake trailer spread online, Mara Solano said: “I was glad of every minute of it.”",
            "Mara Solano did not hesitate to say: “I was glad of every minute of it.”",
            "Nobody laughed. Mara Solano said, “I hate working on films and I always will.”",
    })
    void areSomebodysWhereSomethingElseIsDenied(String text) {
        assertThat(confidence(text)).isGreaterThan(SURE);
    }

    private static double confidence(String text) {
        return TextReader.read(text, List.of()).quotations().get(0).confidence();
    }
}
