package org.pullquote.article;

import java.util.Collection;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.pullquote.persistence.NativeSql;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The text of an article, apart from it so that a list of headlines never reads a body. */
@Entity
public class ArticleBody extends PanacheEntityBase {

    @Id
    public Long articleId;

    @Column(length = 1_000_000)
    public String body;

    /** The bodies of these articles. */
    public static Map<Long, String> listByArticleIds(Collection<Long> ids) {
        return NativeSql.texts("select article_id, body from article_body where article_id = any(?)", ids);
    }
}
