package org.pullquote.interchange;

import java.util.Locale;
import java.util.Map;

import org.pullquote.search.SearchType;

/** What can be named by an {@code @id}: {@code people/lisa-kudrow}. */
enum Kind {

    PEOPLE("person", SearchType.PERSON),
    FILMS("film", SearchType.FILM),
    OUTLETS("outlet", null),
    ARTICLES("article", SearchType.ARTICLE),
    QUOTES("quote", SearchType.QUOTE);

    private static final Map<String, Kind> BY_TYPE = Map.of("Person", PEOPLE, "Movie", FILMS, "NewsMediaOrganization", OUTLETS,
            "Organization", OUTLETS, "NewsArticle", ARTICLES, "Quotation", QUOTES);

    final String table;

    /** Null for what no search finds. */
    final SearchType searchType;

    Kind(String table, SearchType searchType) {
        this.table = table;
        this.searchType = searchType;
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
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
