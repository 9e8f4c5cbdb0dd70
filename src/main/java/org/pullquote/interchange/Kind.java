package org.pullquote.interchange;

import java.util.Locale;
import java.util.Map;

import org.pullquote.search.SearchType;

/** What can be named by an {@code @id}: {@code people/lisa-kudrow}. */
enum Kind {

    PEOPLE("person", "Person", SearchType.PERSON),
    FILMS("film", "Film", SearchType.FILM),
    OUTLETS("outlet", "Outlet", null),
    ARTICLES("article", "Article", SearchType.ARTICLE),
    QUOTES("quote", "Quote", SearchType.QUOTE);

    private static final Map<String, Kind> BY_TYPE = Map.of("Person", PEOPLE, "Movie", FILMS, "NewsMediaOrganization", OUTLETS,
            "Organization", OUTLETS, "NewsArticle", ARTICLES, "Quotation", QUOTES);

    final String table;

    /** What the schema calls it. */
    final String type;

    /** Null for what no search finds. */
    final SearchType searchType;

    Kind(String table, String type, SearchType searchType) {
        this.table = table;
        this.type = type;
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
            throw new BadLine("@type '" + Texts.shown(type)
                    + "' is not one of Person, Movie, NewsMediaOrganization, Organization, NewsArticle, Quotation");
        }
        return kind;
    }
}
