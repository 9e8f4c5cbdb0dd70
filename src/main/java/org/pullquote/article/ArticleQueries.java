package org.pullquote.article;

import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.graphql.PageArguments;
import org.pullquote.graphql.PageRequest;
import org.pullquote.graphql.RowFields;
import org.pullquote.persistence.NodeEntity;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.smallrye.graphql.api.Context;

/** Ways to find articles. */
@GraphQLApi
public class ArticleQueries {

    private final FullTextIndex index;

    ArticleQueries(FullTextIndex index) {
        this.index = index;
    }

    @Query
    @Description("The article of this id or of this slug: exactly one of the two; null where there is none.")
    public Article article(@Id @Description("Global id.") String id, @Description("Slug.") String slug,
            Context context) {
        return NodeEntity.findByIdOrSlug(Article.class, id, slug, context);
    }

    @Query
    @Description("The article that its publisher shows at this address; null where there is none.")
    public Article articleByUrl(@NonNull @Description("The address, exactly as in `Article.url`.") String url,
            Context context) {
        return Article.findByUrl(url, RowFields.of(context, Article.class)).orElse(null);
    }

    @Query
    @Description("Articles, the latest first unless another order is asked for.")
    public @NonNull ArticleConnection articles(
            @Description("Which articles.") ArticleFilter filter,
            @DefaultValue("PUBLISHED_NEWEST_FIRST") @Description("In which order.") ArticleOrder orderBy,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            Context context) {
        var order = ArticleOrder.orDefault(orderBy);
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), filter, order);
        return new ArticleConnection(
                Article.pageOf("article e", null, () -> ArticleFilter.where(filter, index), order).page(request));
    }
}
