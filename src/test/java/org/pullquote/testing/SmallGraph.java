package org.pullquote.testing;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A regular graph in which every list of every type has several rows: {@code size} people, films and outlets, every person
 * in every film, {@code size} articles by each outlet, each of which mentions all people and films and carries the same
 * {@code size} shared quotes, on the topic "shared", beside one of its own. Its people and words are made up.
 */
public final class SmallGraph {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SmallGraph() {
    }

    public static String jsonl(int size) {
        var lines = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < size; i++) {
            lines.add(Map.of("@type", "Person", "@id", "people/player-" + i, "name", "Player " + letter(i), "birthDate",
                    "" + (1950 + i), "sameAs", List.of("https://example.org/player/" + i, "https://example.com/p" + i)));
            lines.add(Map.of("@type", "NewsMediaOrganization", "@id", "outlets/paper-" + i, "name", "Paper " + letter(i)));
            lines.add(film(i, size));
        }
        for (int outlet = 0; outlet < size; outlet++) {
            for (int i = 0; i < size; i++) {
                lines.add(article(outlet, i, size));
            }
        }
        return lines.stream().map(SmallGraph::json).collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> film(int film, int size) {
        var cast = IntStream.range(0, size).mapToObj(i -> Map.of("@type", "PerformanceRole", "actor", id("people/player-" + i),
                "characterName", "Part " + letter(i))).toList();
        var relations = IntStream.range(0, film).mapToObj(i -> Map.of("pq:kind", "PREQUEL", "pq:film", id("films/play-" + i)))
                .toList();
        return Map.of("@type", "Movie", "@id", "films/play-" + film, "name", "Play " + letter(film), "datePublished",
                "" + (1990 + film), "genre", List.of("Comedy", "Drama"), "actor", cast, "director",
                List.of(id("people/player-" + film)), "pq:relation", relations, "sameAs",
                List.of("https://example.org/play/" + film, "https://example.com/f" + film));
    }

    private static Map<String, Object> article(int outlet, int number, int size) {
        var own = quotation("quotes/own-" + outlet + "-" + number, "Own words " + letter(outlet) + " " + letter(number),
                number, size, "own");
        var shared = IntStream.range(0, size)
                .mapToObj(i -> quotation("quotes/shared-" + i, "Shared words " + letter(i), i, size, "shared"));
        var quotations = Stream.concat(shared, Stream.of(own)).toList();
        var subjects = Stream.concat(ids("people/player-", size), ids("films/play-", size)).toList();
        var names = IntStream.range(0, size).mapToObj(i -> "Player " + letter(i) + " in Play " + letter(i) + ".")
                .collect(Collectors.joining(" "));
        var words = quotations.stream().map(quotation -> "“" + quotation.get("text") + "”, said somebody.")
                .collect(Collectors.joining(" "));
        return Map.ofEntries(Map.entry("@type", "NewsArticle"), Map.entry("@id", "articles/story-" + outlet + "-" + number),
                Map.entry("url", "https://example.org/story/" + outlet + "/" + number),
                Map.entry("headline", "Story " + letter(outlet) + " " + letter(number)),
                Map.entry("articleBody", names + "\n\n" + words),
                Map.entry("datePublished", "20" + (10 + outlet) + "-01-" + (10 + number)),
                Map.entry("publisher", id("outlets/paper-" + outlet)), Map.entry("keywords", List.of("plays", "players")),
                Map.entry("mentions", subjects), Map.entry("hasPart", quotations));
    }

    private static Map<String, Object> quotation(String id, String text, int number, int size, String topic) {
        var source = Map.of("publisher", id("outlets/paper-" + number), "pq:medium", "INTERVIEW");
        return Map.of("@type", "Quotation", "@id", id, "text", text, "creator", id("people/player-" + number), "about",
                List.of(id("films/play-" + number), id("people/player-" + (number + 1) % size)), "dateCreated",
                "" + (2000 + number), "isBasedOn", source, "pq:topic", topic);
    }

    private static Stream<Map<String, String>> ids(String prefix, int size) {
        return IntStream.range(0, size).mapToObj(i -> id(prefix + i));
    }

    private static Map<String, String> id(String id) {
        return Map.of("@id", id);
    }

    private static String letter(int i) {
        return String.valueOf((char) ('A' + i));
    }

    private static String json(Map<String, Object> line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
