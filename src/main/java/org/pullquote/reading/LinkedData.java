package org.pullquote.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a page says of its article in schema.org JSON-LD. */
final class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Page NOTHING = new Page(null, null, null, null, null, null, "");

    private LinkedData() {
    }

    /** With an empty body where the page states none. */
    static Page of(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            try {
                var article = article(JSON.readTree(script.data()));
                if (article != null) {
                    return page(article);
                }
            } catch (IOException malformed) {
                // What a page gets wrong here it often has right in its mark-up.
            }
        }
        return NOTHING;
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
                name(article.path("publisher")), address(article), text(article.path("inLanguage")),
                body == null ? "" : PlainText.ofText(body).strip());
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
