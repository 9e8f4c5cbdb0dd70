package org.pullquote.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What a page says of its article in schema.org JSON-LD. */
final class LinkedData {

    /** As publishers write it: line ends in strings, a comma behind the last value, any character behind a backslash. */
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
            JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER).build();
    /** What hid it from old browsers. That behind the data needs no pattern: reading ends with the value. */
    private static final Pattern WRAPPING = Pattern.compile("^(?:\\s*+(?://|/\\*|\\*/|<!\\[CDATA\\[|<!--|-->|>)){1,9}+");

    private LinkedData() {
    }

    /** With an empty body where the page states none. */
    static Page of(Document document) {
        var notes = new ArrayList<String>();
        for (Element script : document.select("script[type^=application/ld+json]")) {
            try {
                var article = article(JSON.readTree(unwrapped(script.data())));
                if (article != null) {
                    return page(article).withNotes(notes);
                }
            } catch (JsonProcessingException malformed) {
                // What a page gets wrong here it often has right in its mark-up.
                notes.add("nothing is made of its JSON-LD, which is broken" + place(malformed.getLocation()));
            }
        }
        return Page.of(null, "").withNotes(notes);
    }

    /** With spaces in place of what is left out, so that each character keeps its place. */
    private static String unwrapped(String data) {
        return WRAPPING.matcher(data).replaceFirst(wrapping -> wrapping.group().replaceAll("\\S", " "));
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " in its line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** The first object whose type is an article's, breadth first; null for none. */
    private static JsonNode article(JsonNode root) {
        var nodes = new ArrayDeque<JsonNode>();
        nodes.add(root);
        while (!nodes.isEmpty()) {
            var node = nodes.remove();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return node;
            }
            node.forEach(nodes::add);
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        var name = type.asText().toLowerCase(Locale.ROOT);
        return name.endsWith("article") || name.endsWith("blogposting");
    }

    private static Page page(JsonNode article) {
        var body = text(article.path("articleBody"));
        return new Page(words(article.path("headline")), name(article.path("author")), text(article.path("datePublished")),
                text(article.path("dateModified")), name(article.path("publisher")), address(article),
                text(article.path("inLanguage")), words(article.path("description")), section(article.path("articleSection")),
                tags(article.path("keywords")), body == null ? "" : PlainText.ofText(body).strip(), List.of());
    }

    /** The first of several, as of a feed's categories. */
    private static String section(JsonNode node) {
        return words(node.isArray() ? node.path(0) : node);
    }

    /** Words parted by commas, or a list of words or of terms. */
    private static List<String> tags(JsonNode node) {
        if (!node.isArray()) {
            return words(node) == null ? List.of() : List.of(words(node).split(","));
        }
        var tags = new ArrayList<String>();
        node.forEach(one -> tags.add(name(one)));
        return tags.stream().filter(Objects::nonNull).toList();
    }

    private static String address(JsonNode article) {
        var url = text(article.path("url"));
        var main = article.path("mainEntityOfPage");
        return url != null ? url : main.isObject() ? text(main.path("@id")) : text(main);
    }

    private static String text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? node.asText().strip() : null;
    }

    /** On one line; entities and tags are no text here, but many pages write them. */
    private static String words(JsonNode node) {
        var words = text(node) == null ? "" : PlainText.line(text(node));
        return words.isEmpty() ? null : words;
    }

    /** A name, that of an object, or those of several. */
    private static String name(JsonNode node) {
        if (!node.isArray()) {
            return words(node.isObject() ? node.path("name") : node);
        }
        var names = new ArrayList<String>();
        node.forEach(one -> {
            var name = name(one);
            if (name != null) {
                names.add(name);
            }
        });
        return names.isEmpty() ? null : String.join(", ", names);
    }
}
