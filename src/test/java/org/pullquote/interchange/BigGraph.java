package org.pullquote.interchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes a graph of real size in words that mean nothing, the same for a seed: a few famous people and many obscure ones,
 * films with four to twelve credits, articles of about two kilobytes with three quotes on average.
 * {@code BigGraph FILE [PEOPLE FILMS ARTICLES]}
 */
final class BigGraph {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SYLLABLES = List
            .of("ka ri mo len dar vi so tan bel ora nim qua jes tor fel wyn ash cor dul em".split(" "));
    private static final List<String> PROPERTIES = List.of("actor", "actor", "actor", "actor", "director", "author",
            "producer");
    private static final List<String> SECTIONS = List.of("news", "reviews", "interviews", "features");

    private final Random random = new Random(20261122);
    private final List<String> people = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<List<Integer>> casts = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        var sizes = Stream.of(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
        try (var out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            new BigGraph().write(out, sizes.length == 3 ? sizes : new int[] { 60_000, 20_000, 20_000 });
        }
    }

    /** @param sizes people, films, articles */
    void write(Writer out, int[] sizes) throws IOException {
        for (int i = 0; i < sizes[0]; i++) {
            names.add(capital(word()) + " " + capital(word()));
            people.add("people/" + names.get(i).toLowerCase().replace(' ', '-') + "-" + i);
            line(out, object("Person", people.get(i)).put("name", names.get(i)).put("birthDate",
                    "" + (1920 + random.nextInt(85))));
        }
        for (int i = 0; i < sizes[1]; i++) {
            line(out, film(i));
        }
        for (int i = 0; i < sizes[2]; i++) {
            line(out, article(i, sizes[2]));
        }
    }

    private ObjectNode film(int number) {
        var film = object("Movie", "films/film-" + number).put("name", sentence(1 + random.nextInt(4)))
                .put("datePublished", "" + (1930 + random.nextInt(96)));
        var cast = new LinkedHashSet<Integer>();
        for (int i = 4 + random.nextInt(9); i > 0; i--) {
            var person = famous(people.size());
            if (cast.add(person)) {
                var property = pick(PROPERTIES);
                var credit = film.withArray("/" + property).addObject();
                if (property.equals("actor")) {
                    credit.put("@type", "PerformanceRole").put("characterName", capital(word())).putObject("actor").put("@id",
                            people.get(person));
                } else {
                    credit.put("@id", people.get(person));
                }
            }
        }
        casts.add(List.copyOf(cast));
        return film;
    }

    private ObjectNode article(int number, int articles) {
        var films = new LinkedHashSet<Integer>();
        var mentioned = new LinkedHashSet<Integer>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            films.add(famous(casts.size()));
        }
        films.forEach(film -> casts.get(film).stream().limit(2).forEach(mentioned::add));
        var article = object("NewsArticle", "articles/article-" + number).put("headline", sentence(6 + random.nextInt(6)))
                .put("description", sentence(16)).put("articleSection", pick(SECTIONS))
                .put("datePublished",
                        Instant.parse("2010-01-01T00:00:00Z").plusSeconds(number * 500_000_000L / articles).toString());
        article.put("articleBody", body(List.copyOf(mentioned), films.iterator().next(), article.putArray("hasPart")));
        var mentions = article.putArray("mentions");
        mentioned.forEach(person -> mentions.addObject().put("@id", people.get(person)));
        films.forEach(film -> mentions.addObject().put("@id", "films/film-" + film));
        return article;
    }

    private String body(List<Integer> speakers, int film, ArrayNode quotations) {
        return Stream.generate(() -> paragraph(speakers, film, quotations)).limit(5 + random.nextInt(6))
                .collect(Collectors.joining("\n\n"));
    }

    private String paragraph(List<Integer> speakers, int film, ArrayNode quotations) {
        var text = sentence(12 + random.nextInt(20)) + ". ";
        if (random.nextInt(5) < 2) {
            var speaker = pick(speakers);
            var quotation = quotations.addObject().put("@type", "Quotation").put("text",
                    sentence(6 + random.nextInt(14)) + ",");
            quotation.putObject("creator").put("@id", people.get(speaker));
            if (random.nextInt(5) < 3) {
                quotation.putObject("about").put("@id", "films/film-" + film);
            }
            text += "“" + quotation.get("text").textValue() + "” said " + names.get(speaker) + ". ";
        }
        return text + sentence(10 + random.nextInt(20)) + ".";
    }

    private static ObjectNode object(String type, String id) {
        return JSON.createObjectNode().put("@type", type).put("@id", id);
    }

    private static void line(Writer out, ObjectNode object) throws IOException {
        out.write(object.toString());
        out.write('\n');
    }

    /** A few are named often, many hardly ever. */
    private int famous(int size) {
        return Math.min(size - 1, (int) (size * Math.pow(random.nextDouble(), 2.2)));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String word() {
        return Stream.generate(() -> pick(SYLLABLES)).limit(2 + random.nextInt(2)).collect(Collectors.joining());
    }

    private String sentence(int words) {
        return capital(Stream.generate(this::word).limit(words).collect(Collectors.joining(" ")));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
