package org.pullquote.interchange;

/**
 * How to import.
 *
 * @param dryRun check everything and write nothing
 * @param keepSample add to the sample graph instead of replacing it
 * @param asSample mark the graph as the sample, which the next import replaces; everything is one transaction
 * @param summaryAsBody take a feed's summary for the text of an article where it gives none
 * @param imdb which titles to take of IMDb's files
 * @param articles how to import articles that are read out of pages and texts
 */
public record ImportOptions(boolean dryRun, boolean keepSample, boolean asSample, boolean summaryAsBody, ImdbFilter imdb,
        ArticleOptions articles) {

    public static final ImportOptions DEFAULTS = new ImportOptions(false, false, false, false, ImdbFilter.MOVIES,
            ArticleOptions.DEFAULTS);
    public static final ImportOptions AS_SAMPLE = new ImportOptions(false, false, true, false, ImdbFilter.MOVIES,
            ArticleOptions.DEFAULTS);

    /**
     * Whether anything is kept.
     *
     * @param withoutArticles whether no file is an article, which is stored only once something of it is accepted
     */
    boolean stores(boolean withoutArticles) {
        return !dryRun && (articles.accept() != null || withoutArticles);
    }
}
