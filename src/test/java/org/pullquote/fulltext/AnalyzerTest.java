package org.pullquote.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', value = {
            "Lisa Kudrow → lisa kudrow",
            "Beyoncé → beyonce",
            "Søren Łukasz Æon Straße → soren lukasz aeon strasse",
            "ＦＵＬＬ ﬁne → full fine",
            "İstanbul ΟΔΥΣΣΕΥΣ → istanbul οδυσσευσ",
            "Romy and Michele's → romy and michele/micheles",
            "Michele’s → michele/micheles",
            "the actors' strike → the actors strike",
            "O'Brien → obrien/brien",
            "don't 'quoted' → dont quoted",
            "E.T. and J.J. Abrams in example.com → et and jj abrams in example com",
            "U.S.A. U.S. J.Lo → usa us j lo",
            "10,000 BC, 3.14, 1,2 → 10000 bc 3 14 1 2",
            "Spider-Man: Mission:Impossible _Friends_ → spider man mission impossible friends",
            "北京 → 北 京",
            "のため カタカナ → の た め カタカナ",
            "हिन्दी → हिन्दी",
            "I ❤️ it 👩‍🎤🏽! → i ❤ it 👩 🎤",
            "Tootsie™ © → tootsie",
            "a & b → a b",
            "& | ! ( ) : * \\ ' <-> → \"\""
    })
    void words(String text, String expected) {
        var words = Analyzer.tokens(text).stream().map(token -> String.join("/", token.words()))
                .collect(Collectors.joining(" "));

        assertThat(words).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "sequels,sequel", "stories,stori", "reuniting,reunit", "micheles,michel", "Kudrow's,kudrow", "running,run",
            "the,the", "beyonces,beyonc" })
    void stems(String text, String expected) {
        assertThat(Analyzer.tokens(text).get(0).stems()).first().isEqualTo(expected);
    }

    @Test
    void offsetsAreThoseOfTheText() {
        var text = "“Michele’s” 👩 ﬁné";

        assertThat(Analyzer.tokens(text)).extracting(token -> text.substring(token.start(), token.end()))
                .containsExactly("Michele’s", "👩", "ﬁné");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\u0000", "\ud800", "x\udc00y", "\u0301\u0301", "'", "a'", "'a", "a''b", "a.", ".a", "1,",
            ",1", "\u200d", "\ufdfa", "\u2060a\u2060", "a\u0301\u0301", "’’’", "ʼ", "a.b.c.", "\ud83c\udff4" })
    void takesAnyText(String text) {
        assertThat(Analyzer.tokens(text)).allSatisfy(token -> {
            assertThat(token.start()).isBetween(0, token.end() - 1);
            assertThat(token.end()).isLessThanOrEqualTo(text.length());
            assertThat(token.words()).isNotEmpty().doesNotContain("");
        });
    }

    /** The indexes mark terms with these. */
    @Test
    void noWordStartsWithAMark() {
        var words = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(c -> Analyzer.tokens(Character.toString(c)).stream())
                .flatMap(tokens -> tokens.flatMap(token -> Stream.concat(token.words().stream(), token.stems().stream())));

        assertThat(words.filter(word -> "=!#*+".indexOf(word.charAt(0)) >= 0)).isEmpty();
    }

    @Test
    void longWordsAreCutAlike() {
        var long1 = Analyzer.tokens("a".repeat(100_000)).get(0);
        var long2 = Analyzer.tokens("a" + "\u0301".repeat(100_000)).get(0);
        var long3 = Analyzer.tokens("𝒜".repeat(500)).get(0);
        var long4 = Analyzer.tokens("𐐀".repeat(500)).get(0);

        assertThat(long1.words()).isEqualTo(List.of("a".repeat(64)));
        assertThat(long2.words()).isEqualTo(List.of("a"));
        assertThat(long3.words()).isEqualTo(List.of("a".repeat(64)));
        assertThat(long4.words().get(0)).hasSize(64);
    }
}
