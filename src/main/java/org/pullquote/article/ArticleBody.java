package org.pullquote.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The text of an article, apart from it so that a list of headlines never reads a body. */
@Entity
public class ArticleBody extends PanacheEntityBase {

    @Id
    public Long articleId;

    @Column(length = 1_000_000)
    public String body;
}
