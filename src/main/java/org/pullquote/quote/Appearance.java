package org.pullquote.quote;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.pullquote.persistence.BaseEntity;

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
}
