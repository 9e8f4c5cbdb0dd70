package org.pullquote.interchange;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pullquote.article.Article;
import org.pullquote.graphql.Loaders;
import org.pullquote.graphql.Reads;
import org.pullquote.persistence.NativeSql;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** An article for search engines. */
@GraphQLApi
@RegisterForReflection
public class ArticleJsonLdFieldResolvers {

    private final ArticleJsonLd jsonLd;

    ArticleJsonLdFieldResolvers(InterchangeConfig config) {
        this.jsonLd = new ArticleJsonLd(config.zone());
    }

    @Description("schema.org NewsArticle with its Quotations, as JSON-LD that is safe to embed in a page's script element; "
            + "misattributed and retracted quotes are left out.")
    @Reads("id")
    public @NonNull List<@NonNull String> jsonLd(@Source List<Article> articles) {
        return Loaders.load(articles, article -> article.id, this::load);
    }

    private Map<Long, String> load(Set<Long> ids) {
        return NativeSql.read(connection -> jsonLd.load(new Sql(connection), ids));
    }
}
