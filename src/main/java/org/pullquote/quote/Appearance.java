package org.pullquote.quote;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.pullquote.article.Article;
import org.pullquote.graphql.CodePoints;
import org.pullquote.persistence.BaseEntity;
import org.pullquote.persistence.OrderKey;
import org.pullquote.persistence.PageQuery;
import org.pullquote.persistence.Where;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A quote as it stands in one article. */
@Entity
@Description("A quote as it stands in one article.")
public class Appearance extends BaseEntity {

    @Ignore
    public Long quoteId;

    @Ignore
    public Long articleId;

    @Description("Where the words start in the article's body: zero-based, in Unicode code points.")
    public int startOffset;

    @Description("Where the words end in the article's body, exclusive, in Unicode code points.")
    public int endOffset;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whether the words still stand at these offsets after the article's last edit.")
    public AnchorStatus anchor;

    static PageQuery<Appearance> pageByQuote() {
        return new PageQuery<>(Appearance.class, "appearance e join article a on a.id = e.article_id", "e.quote_id",
                Where::new,
                OrderKey.thenById(OrderKey.ascending("a.published_at", Instant.class)));
    }

    /**
     * The article's address with a text fragment that scrolls to the words, or without where nobody knows their place; null
     * where the article has no address.
     */
    String deepLink(Article article, String body) {
        if (article.url == null || anchor == AnchorStatus.ORPHANED || anchor == AnchorStatus.AMBIGUOUS) {
            return article.url;
        }
        return TextFragment.link(article.url, CodePoints.slice(body, startOffset, endOffset));
    }
}
