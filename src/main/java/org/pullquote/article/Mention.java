package org.pullquote.article;

import jakarta.persistence.Entity;

import org.pullquote.persistence.BaseEntity;
import org.pullquote.persistence.OrderKey;
import org.pullquote.persistence.PageQuery;
import org.pullquote.persistence.Where;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A place in an article's body that names a person or a film. */
@Entity
@Description("A place in an article's body that names a person or a film.")
public class Mention extends BaseEntity {

    @Ignore
    public Long articleId;

    @Ignore
    public Long personId;

    @Ignore
    public Long filmId;

    @Description("Where the name starts in the body: zero-based, in Unicode code points.")
    public int startOffset;

    @Description("Where the name ends in the body, exclusive, in Unicode code points.")
    public int endOffset;

    static PageQuery<Mention> pageByArticle() {
        return new PageQuery<>(Mention.class, "mention e", "e.article_id", Where::new,
                OrderKey.thenById(OrderKey.ascending("e.start_offset", Integer.class)));
    }
}
