package org.pullquote.article;

import jakarta.persistence.Entity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.pullquote.persistence.BaseEntity;

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
}
