package org.pullquote.interchange;

import java.time.LocalDate;

/**
 * How to import articles that are read out of pages, plain texts and, where something is accepted, feeds.
 *
 * @param accept the least confidence, from 0 to 1, of what is stored; null to show what would be and to store nothing
 * @param published when an article was published whose file does not tell; null for the day of the file
 */
public record ArticleOptions(Double accept, LocalDate published) {

    static final ArticleOptions DEFAULTS = new ArticleOptions(null, null);

    double threshold() {
        return accept == null ? Sureness.ENOUGH : accept;
    }
}
