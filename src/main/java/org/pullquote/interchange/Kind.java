package org.pullquote.interchange;

import java.util.Map;

/** What can be named by an {@code @id}: {@code people/lisa-kudrow}. */
enum Kind {

    PEOPLE("Person"),
    FILMS("Film"),
    OUTLETS("Outlet"),
    ARTICLES("Article"),
    QUOTES("Quote");

    private static final Map<String, Kind> BY_TYPE = Map.of("Person", PEOPLE, "Movie", FILMS, "NewsMediaOrganization", OUTLETS,
            "Organization", OUTLETS, "NewsArticle", ARTICLES, "Quotation", QUOTES);

    /** The type in the schema of the API, which full text uses too. */
    final String nodeType;

    Kind(String nodeType) {
        this.nodeType = nodeType;
    }

    String table() {
        return nodeType.toLowerCase();
    }

    String folder() {
        return name().toLowerCase();
    }

    String id(String slug) {
        return folder() + "/" + slug;
    }

    static Kind ofType(String type) {
        var kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new BadLine("@type '" + type
                    + "' is not one of Person, Movie, NewsMediaOrganization, Organization, NewsArticle, Quotation");
        }
        return kind;
    }
}
