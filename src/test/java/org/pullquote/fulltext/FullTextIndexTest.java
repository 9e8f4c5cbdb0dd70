package org.pullquote.fulltext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.pullquote.fulltext.FullTextIndex.Document;
import org.pullquote.fulltext.FullTextIndex.Hit;
import org.pullquote.persistence.Conditions;
import org.pullquote.testing.CleanDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;

/** The same tables hold on every database. */
@QuarkusTest
@CleanDatabase
class FullTextIndexTest {

    private static final List<Document> DOCUMENTS = List.of(
            name("Person", 1, "Lisa Kudrow", "Lisa Valerie Kudrow"),
            name("Person", 2, "Mira Sorvino"),
            name("Person", 3, "Beyoncé", "Queen Bey"),
            name("Person", 4, "Søren Kierkegaard"),
            name("Person", 5, "Janeane Garofalo"),
            name("Person", 6, "Conan O'Brien"),
            name("Person", 7, "章子怡", "Zhang Ziyi"),
            name("Film", 11, "Romy and Michele's High School Reunion"),
            name("Film", 12, "L’Avventura"),
            name("Film", 13, "10,000 BC"),
            name("Film", 14, "E.T. the Extra-Terrestrial"),
            name("Film", 15, "The The"),
            text("Article", 21, "Mira Sorvino and Lisa Kudrow reunite",
                    "Twenty years after “Romy and Michele’s High School Reunion” the two talked about reunions."),
            text("Article", 22, "Beyoncé’s stories", "The singer told us a story & it’s (really) good: don't ask!"),
            text("Article", 23, "Sorvinos of the world", "Nothing to do with Michele. 👩‍🎤 ❤️"),
            text("Quote", 31, "I would love to do a sequel with Lisa."),
            text("Quote", 32, "It’s 10% 'luck' \\ 20% skill"));

    @Inject
    FullTextIndex index;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void fill() {
        index.rebuild(List.of(DOCUMENTS).iterator());
    }

    @AfterEach
    void empty() {
        index.rebuild(Collections.emptyIterator());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', value = {
            "kudrow → 1 21",
            "KUDROW → 1 21",
            "lisa kudrow → 1 21",
            "kudrow lisa → 1 21",
            "kudr → 1",
            "lisa kudr → 1",
            "kudr lisa → \"\"",
            "l → 1 12",
            "beyonce → 3 22",
            "Beyoncé → 3 22",
            "BEYONCE\u0301 → 3 22",
            "soren → 4",
            "SØREN kierk → 4",
            "michele → 11 21 23",
            "michele's → 11 21 23",
            "micheles → 11 21 23",
            "Michele’s reunion → 11 21",
            "michele's reunions → 11 21",
            "reunited → 21",
            "stories → 22",
            "story → 22",
            "brien → 6",
            "o'brien → 6",
            "o’bri → 6",
            "obrien → 6",
            "avventura → 12",
            "l'avv → 12",
            "10000 → 13",
            "10,000 bc → 13",
            "et → 14",
            "e.t. → 14",
            "extra-terrestrial → 14",
            "the → 14 15 21 22 23",
            "the and → 21",
            "the the → 14 15 21 22 23",
            "it's → 22 32",
            "its → 22 32",
            "don't → 22",
            "章 → 7",
            "章子怡 → 7",
            "子章 → 7",
            "❤ → 23",
            "❤️ michele → 23",
            "👩 → 23",
            "🎬 → \"\"",
            "luck & skill → 32",
            "story | nothing → \"\"",
            "!story → 22",
            "( story → 22",
            "story:* → 22",
            "story:A → 22",
            "'story' → 22",
            "story'' → 22",
            "story\\ → 22",
            "luck\\'skill → 32",
            "stor* → \"\"",
            "story <-> good → 22",
            "\"\"\"story\"\" -good\" → 22",
            "=lisa → 1 21 31",
            "& → \"\"",
            "\\ → \"\"",
            "' → \"\"",
            "... → \"\"",
            "AND OR NOT → \"\"",
            "sorvino -mira → 2 21",
            "sorv → 2",
            "sorvinos → 2 21 23",
            "xyzzy → \"\"",
            "xyzzy kudrow → \"\"" })
    void finds(String query, String rows) {
        var words = Words.of(query);
        var hits = index.search(words, Set.of(), null, 100);

        assertThat(hits.stream().map(Hit::row).sorted().map(String::valueOf).collect(Collectors.joining(" "))).isEqualTo(rows);
        assertThat(index.count(words, Set.of()).values().stream().mapToInt(count -> count).sum()).isEqualTo(hits.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', value = {
            "Person → kudr → 1",
            "Person → l k → 1",
            "Person → kud val → 1",
            "Person → bey que → 3",
            "Person → micheles → \"\"",
            "Film → micheles → 11",
            "Film → michele’s → 11",
            "Film → rom mich sch → 11",
            "Film → reunions → \"\"",
            "Film → the → 14 15",
            "Film → kudrow → \"\"",
            "Film → & → \"\"" })
    void narrowsNames(String type, String query, String rows) throws SQLException {
        assertThat(matching(type, Words.ofNames(query))).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', value = {
            "Article → sorvino → 21 23",
            "Article → sorv → \"\"",
            "Quote → sequels → 31",
            "Quote → kudrow → \"\"",
            "Quote → 👀 → \"\"" })
    void narrowsTexts(String type, String query, String rows) throws SQLException {
        assertThat(matching(type, Words.of(query))).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({ "kudrow,1", "lisa kudrow,1", "romy michele,11", "beyonce,3", "reunion,11", "the,15", "mira sorvino,2" })
    void namesComeFirst(String query, long best) {
        assertThat(index.search(Words.of(query), Set.of(), null, 1)).extracting(Hit::row).containsExactly(best);
    }

    @ParameterizedTest
    @ValueSource(strings = { "harbour", "harbour lantern" })
    void textsThatHaveTheWordsOftenAndEarlyComeFirst(String query) {
        var once = "of harbour and lantern";
        index.put(List.of(
                text("Article", 207, "The same", "A little longer than the others", once + " for some time after it"),
                text("Article", 206, "The same", "As long as the others", once),
                text("Article", 205, "The same", "As long as others", once + " harbour"),
                text("Article", 204, "The same", "As harbour as the others", once + " harbour"),
                text("Article", 203, "The harbour", "As long as the others", once),
                text("Article", 202, "The harbour lantern", "As harbour lantern as others", once + once)));

        assertThat(index.search(Words.of(query), Set.of(), null, 9)).extracting(Hit::row)
                .containsExactly(202L, 203L, 204L, 205L, 206L, 207L);
    }

    @ParameterizedTest
    @ValueSource(strings = { "one", "one two", "two one three", "one two three four" })
    void findsTextsHoweverOftenTheyHaveTheWords(String query) {
        var words = List.of("one", "two", "three", "four");
        var often = List.of(0, 1, 2, 5, 9);
        index.put(IntStream.range(0, 625).mapToObj(i -> text(i % 2 == 0 ? "Quote" : "Article", 1000 + i, "", "", "",
                words.stream().map(word -> (word + " ").repeat(
                        often.get(i / (int) Math.pow(often.size(), words.indexOf(word)) % often.size())))
                        .collect(Collectors.joining())))
                .toList());
        int asked = query.split(" ").length;

        var whole = index.search(Words.of(query), Set.of(), null, 1000);

        assertThat(whole).hasSize((int) (Math.pow(4, asked) * Math.pow(5, 4 - asked))).doesNotHaveDuplicates();
        assertThat(index.count(Words.of(query), Set.of()).values().stream().mapToInt(count -> count).sum())
                .isEqualTo(whole.size());
        assertThat(pages(query, 101)).isEqualTo(whole);
    }

    @Test
    void looksOnlyInWhatTheWordsAreFor() {
        var texts = Set.of("Article", "Quote");

        assertThat(index.search(Words.of("sorvino", true, false), Set.of("Person"), null, 9)).extracting(Hit::row)
                .containsExactly(2L);
        assertThat(index.search(Words.ofTexts("sorvino"), texts, null, 9)).extracting(Hit::row)
                .containsExactlyInAnyOrder(21L, 23L);
        assertThat(index.search(Words.ofTexts("sorv"), texts, null, 9)).isEmpty();
    }

    @Test
    void looksInTheTypesAskedFor() {
        var words = Words.of("sorvino");

        assertThat(index.count(words, Set.of())).isEqualTo(Map.of("Person", 1, "Article", 2));
        assertThat(index.count(words, Set.of("Article", "Quote"))).isEqualTo(Map.of("Article", 2));
        assertThat(index.search(words, Set.of("Person", "Film"), null, 9)).extracting(Hit::row).containsExactly(2L);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 3, 7, 50 })
    void pagesShowEachHitOnce(int size) {
        var same = LongStream.rangeClosed(101, 150)
                .mapToObj(row -> text(row % 2 == 0 ? "Quote" : "Article", row, "Same words"));
        index.put(same.toList());

        assertThat(pages("same", size)).hasSize(50).doesNotHaveDuplicates()
                .isEqualTo(index.search(Words.of("same"), Set.of(), null, 100))
                .extracting(Hit::type).isSorted();
    }

    @Test
    void replacesAndForgets() {
        index.put(List.of(name("Person", 1, "Phoebe Buffay")));
        index.remove("Person", List.of(2L, 999L));
        index.remove("Film", List.of(3L));

        assertThat(rows("kudrow")).containsExactly(21L);
        assertThat(rows("phoebe")).containsExactly(1L);
        assertThat(rows("mira")).containsExactly(21L);
        assertThat(rows("beyonce")).contains(3L);
        assertThat(index.sizes()).isEqualTo(Map.of("Person", 6, "Film", 5, "Article", 3, "Quote", 2));
    }

    @Test
    void seesWhatATransactionWroteOnceItHasCommitted() {
        QuarkusTransaction.requiringNew().run(() -> {
            index.put(List.of(name("Person", 9, "Phoebe")));
            index.remove("Person", List.of(1L));
            assertThat(QuarkusTransaction.suspendingExisting().call(() -> rows("kudrow phoebe"))).isEmpty();
            assertThat(QuarkusTransaction.suspendingExisting().call(() -> rows("kudrow"))).containsExactly(1L, 21L);
        });

        assertThat(rows("phoebe")).containsExactly(9L);
        assertThat(rows("kudrow")).containsExactly(21L);
        assertThat(index.isCurrent()).isTrue();
    }

    @Test
    void forgetsWhatATransactionRolledBack() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            index.put(List.of(name("Person", 9, "Phoebe")));
            index.remove("Person", List.of(1L));
            throw new IllegalArgumentException("no");
        })).hasMessage("no");

        assertThat(rows("phoebe")).isEmpty();
        assertThat(rows("kudrow")).contains(1L);
        assertThat(index.isCurrent()).isTrue();
    }

    @Test
    void takesTheLargestTexts() {
        var distinct = IntStream.range(0, 150_000).mapToObj(i -> Integer.toString(i, 36)).collect(Collectors.joining(" "));
        var accents = "ﷺ".repeat(250_000);
        var ideographs = IntStream.range(0, 500_000).mapToObj(i -> Character.toString(0x4e00 + i % 20_000))
                .collect(Collectors.joining());
        var wide = IntStream.range(0, 15_000)
                .mapToObj(i -> Character.toString(0x10400 + i % 40).repeat(20) + i + "𐐀".repeat(40))
                .collect(Collectors.joining(" "));
        var same = "buffalo ".repeat(125_000);
        int row = 1000;
        for (var text : List.of(distinct, accents, ideographs, wide, same, "x".repeat(1_000_000), "'\\ ".repeat(300_000))) {
            index.put(List.of(text("Article", row++, "Unmistakable", text)));
        }

        assertThat(rows("unmistakable")).hasSize(7);
        assertThat(rows("unmistakable buffalo")).hasSize(1);
        assertThat(rows("x".repeat(64) + " unmistakable")).hasSize(1);
        assertThat(rows(same.substring(0, 800))).hasSize(1);
        assertThat(rows(ideographs.substring(0, 500))).hasSize(1);
        assertThat(rows(distinct)).hasSize(1);
    }

    private List<Long> rows(String query) {
        return index.search(Words.of(query), Set.of(), null, 100).stream().map(Hit::row).sorted().toList();
    }

    private List<Hit> pages(String query, int size) {
        var seen = new ArrayList<Hit>();
        List<Hit> page;
        do {
            page = index.search(Words.of(query), Set.of(), seen.isEmpty() ? null : seen.get(seen.size() - 1), size);
            seen.addAll(page);
        } while (!page.isEmpty());
        return seen;
    }

    private String matching(String type, Words words) throws SQLException {
        return Conditions.ids(dataSource, index.matches(type, "e.id", words)).stream().map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static Document name(String type, long row, String... names) {
        return new Document(type, row, Arrays.asList(names), List.of());
    }

    private static Document text(String type, long row, String... texts) {
        return new Document(type, row, List.of(), Arrays.asList(texts));
    }
}
