package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * An article as its page or its text gives it; null where it does not.
 *
 * @param published as the page writes it: a day or a time, ISO 8601 where the page follows the standard
 * @param modified likewise
 * @param outlet who publishes it
 * @param url its canonical address
 * @param language BCP 47
 * @param summary its standfirst
 * @param section the publisher's department
 * @param tags each once; never null
 * @param body plain text, paragraphs parted by blank lines; never null
 * @param notes what the page holds that nothing can be made of; never null
 */
public record Page(String headline, String byline, String published, String modified, String outlet, String url,
        String language, String summary, String section, List<String> tags, String body, List<String> notes) {

    public Page {
        tags = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    static Page of(String headline, String body) {
        return new Page(headline, null, null, null, null, null, null, null, null, List.of(), body, List.of());
    }

    /** What this page leaves out, taken from another; the body stays. */
    Page orElse(Page other) {
        return new Page(either(headline, other.headline), either(byline, other.byline), either(published, other.published),
                either(modified, other.modified), either(outlet, other.outlet), either(url, other.url),
                either(language, other.language), either(summary, other.summary), either(section, other.section),
                tags.isEmpty() ? other.tags : tags, body, notes);
    }

    /** The same with another body. */
    public Page withBody(String text) {
        return new Page(headline, byline, published, modified, outlet, url, language, summary, section, tags, text, notes);
    }

    /** The same with more notes. */
    public Page withNotes(List<String> more) {
        var all = new ArrayList<>(notes);
        all.addAll(more);
        return new Page(headline, byline, published, modified, outlet, url, language, summary, section, tags, body,
                List.copyOf(all));
    }

    private static String either(String one, String other) {
        return one != null ? one : other;
    }
}
