package org.pullquote.quote;

import org.pullquote.article.BodyText;
import org.pullquote.article.BodyText.Span;

/**
 * Where the words of a quote stand in a body, in code points.
 *
 * @param span null where they stand nowhere, or in several places and nobody said which
 */
public record Anchor(Span span, AnchorStatus status) {

    /** The one place where the words stand. */
    public static Anchor find(BodyText body, String words) {
        var places = body.verbatim(words);
        var status = AnchorStatus.VERBATIM;
        if (places.isEmpty()) {
            places = body.alike(words);
            status = AnchorStatus.NORMALIZED;
        }
        return switch (places.size()) {
            case 0 -> new Anchor(null, AnchorStatus.ORPHANED);
            case 1 -> new Anchor(places.get(0), status);
            default -> new Anchor(null, AnchorStatus.AMBIGUOUS);
        };
    }

    /** The place that begins here, ORPHANED where other words stand here. */
    public static Anchor at(BodyText body, int start, String words) {
        var end = start + words.codePointCount(0, words.length());
        if (words.equals(body.between(start, end))) {
            return new Anchor(new Span(start, end), AnchorStatus.VERBATIM);
        }
        var endAlike = body.endAlike(start, words);
        return endAlike < 0 ? new Anchor(null, AnchorStatus.ORPHANED)
                : new Anchor(new Span(start, endAlike), AnchorStatus.NORMALIZED);
    }

    /**
     * Where the words stand after an edit of the body: where they stood, or else in the one other place. A place that cannot be
     * told keeps its old offsets.
     */
    public static Anchor again(BodyText body, Span before, String words) {
        var same = at(body, before.start(), words);
        if (same.span != null) {
            return same;
        }
        var found = find(body, words);
        return found.span != null ? found : new Anchor(before, found.status);
    }
}
