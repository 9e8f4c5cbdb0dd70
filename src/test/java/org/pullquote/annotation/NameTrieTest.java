package org.pullquote.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTrieTest {

    private static final NameTrie NAMES = trie("Ana Ruiz", "Ana Ruiz Prado", "Cher", "Crouching Fox, Hidden Hen", "O’Dell",
            "Anne", "J. R. Vance", "Rock & Roll Ann", "Beyoncé Low", "bell hooks");

    private static NameTrie trie(String... names) {
        var trie = new NameTrie();
        for (int i = 0; i < names.length; i++) {
            trie.add(names[i], true, i, 0);
        }
        return trie;
    }

    private static List<String> found(String text) {
        return NAMES.find(text).stream().map(hit -> hit.place().of(text)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            It was Ana Ruiz's idea.                      | Ana Ruiz
            Ana Ruiz Prado came                          | Ana Ruiz Prado
            ANA RUIZ: THE INTERVIEW                      | ANA RUIZ
            Ana  Ruiz                                    |
            Crouching Fox, Hidden Hen                    | Crouching Fox, Hidden Hen
            Crouching Fox Hidden Hen                     | Crouching Fox Hidden Hen
            O'Dell left                                  | O'Dell
            J.R. Vance wrote                             | J.R. Vance
            Rock and Roll Ann sang                       | Rock and Roll Ann
            Beyonce Low waved                            | Beyonce Low
            bell hooks wrote                             | bell hooks
            ana ruiz                                     |
            There is Ana. Ruiz left.                     |
            “Ana” Ruiz                                   |
            Anne-Marie and Jo-Anne                       |
            Anneliese                                    |
            Cher, Cher and cher                          | Cher;Cher
            """)
    void findsWholeNamesAsTheyAreWritten(String text, String names) {
        assertThat(found(text.replace("Ana  Ruiz", "Ana\nRuiz")))
                .isEqualTo(names == null ? List.of() : List.of(names.split(";")));
    }

    @Test
    void oneNameOfTwoIsBoth() {
        var trie = trie("Ana Ruiz", "Ana Ruiz", "Ana Ruiz");
        trie.add("Ana Ruiz", false, 7, 1999);

        assertThat(trie.find("Ana Ruiz")).singleElement()
                .satisfies(hit -> assertThat(hit.names()).extracting(StoredName::row).containsExactly(0L, 1L, 2L, 7L));
    }

    @Test
    void namesWithoutAWordAreLeftOut() {
        assertThat(trie("!", "", "…").size()).isZero();
    }

    @Test
    void holdsSixtyThousandNames() {
        var names = new ArrayList<String>();
        for (int i = 0; i < 60_000; i++) {
            names.add("First" + i % 5_000 + " Last" + i / 2);
        }
        var trie = trie(names.toArray(String[]::new));

        assertThat(trie.size()).isEqualTo(60_000);
        assertThat(trie.find("So First7 Last2503 and First9 Last2503 met.")).hasSize(1);
    }
}
