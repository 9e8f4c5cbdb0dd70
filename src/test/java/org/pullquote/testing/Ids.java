package org.pullquote.testing;

import java.util.Map;
import java.util.regex.Pattern;

/** Writes global ids into GraphQL text: {@code {people/ada}} becomes the quoted id of the person of that slug. */
public final class Ids {

    private static final Pattern PLACE = Pattern.compile("\\{(people|films|outlets|articles|quotes)/([a-z0-9-]+)}");
    private static final Map<String, String> FIELDS = Map.of("people", "person", "films", "film", "outlets", "outlet",
            "articles", "article");

    private Ids() {
    }

    public static String in(String text) {
        return PLACE.matcher(text).replaceAll(place -> '"' + of(place.group(1), place.group(2)) + '"');
    }

    public static String of(String kind, String slug) {
        if (kind.equals("quotes")) {
            return GraphQL.query("""
                    { quotes(first: 100, filter: {anyVerification: [UNVERIFIED, SOURCED, DISPUTED, MISATTRIBUTED, RETRACTED]}) {
                        nodes { slug id } } }""").getString("data.quotes.nodes.find { it.slug == '" + slug + "' }.id");
        }
        return GraphQL.query("{ it: %s(slug: \"%s\") { id } }".formatted(FIELDS.get(kind), slug)).getString("data.it.id");
    }
}
