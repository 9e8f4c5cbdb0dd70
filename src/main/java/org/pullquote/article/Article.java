package org.pullquote.article;

import java.time.Instant;

import jakarta.persistence.Entity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.pullquote.graphql.SearchHit;
import org.pullquote.graphql.Node;
import org.pullquote.persistence.NodeEntity;

/** A published text (schema.org NewsArticle). Its body lies in a table of its own, {@link ArticleBody}. */
@Entity
@Description("A published text with the people and films it mentions and the quotes it carries.")
public class Article extends NodeEntity implements Node, SearchHit {

    @NonNull
    @Description("Names the article in addresses; unique among articles.")
    public String slug;

    @Description("Where the publisher shows it: an absolute http(s) address, unique among articles.")
    public String url;

    @NonNull
    @Description("The title.")
    public String headline;

    @Description("The standfirst.")
    public String summary;

    @Description("Who wrote it, as the publisher prints it.")
    public String byline;

    @Ignore
    public Long outletId;

    @Description("The publisher's department: news, reviews, features.")
    public String section;

    @Ignore
    public int wordCount;

    @Description("BCP 47 tag of the language it is written in.")
    public String language;

    @NonNull
    @Description("When it was published; a publisher's bare day counts from its start.")
    public Instant publishedAt;

    @Ignore
    public boolean publishedIsDay;

    @Description("The publisher's date of change; null where it gives none.")
    public Instant modifiedAt;

    @Ignore
    public boolean modifiedIsDay;
}
