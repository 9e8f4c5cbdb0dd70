package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.pullquote.annotation.QuoteCandidate;
import org.pullquote.annotation.SourceCandidate;
import org.pullquote.graphql.Span;
import org.pullquote.graphql.Subject;
import org.pullquote.interchange.ArticlePlan.Decision;
import org.pullquote.interchange.ArticlePlan.Step;
import org.pullquote.quote.Verification;

/** Makes a NewsArticle of what was accepted, so that all rules for articles hold. */
final class AcceptedArticle {

    private final UnreadArticle article;
    private final Acceptance accepted;
    private final NamedOutlets outlets;
    final List<Step> steps = new ArrayList<>();

    AcceptedArticle(UnreadArticle article, Acceptance accepted, NamedOutlets outlets) {
        this.article = article;
        this.accepted = accepted;
        this.outlets = outlets;
    }

    /** @param isNew whether the graph does not have the article yet */
    LdLine line(String slug, boolean isNew) throws SQLException {
        var named = "article “" + article.headline() + "”: " + Kind.ARTICLES.id(slug);
        steps.add(isNew ? new Step(Decision.CREATES, named + ", published " + article.published())
                : new Step(Decision.MATCHES, named + ", which nobody had read"));
        var quotations = new ArrayList<LdLine>();
        for (QuoteCandidate quote : accepted.quotes) {
            quotations.add(quotation(quote));
        }
        return new LdLine(article.line().json().deepCopy()).put("@id", Kind.ARTICLES.id(slug))
                .put("publisher", outlets.get(article.outlet()))
                .list("mentions", accepted.linked.keySet().stream().map(AcceptedArticle::reference).toList())
                .list("pq:span", spans()).list("hasPart", quotations);
    }

    private static LdLine reference(Subject subject) {
        return LdLine.empty().put("@id", Reference.to(subject));
    }

    private List<LdLine> spans() {
        record Place(Subject subject, Span span) {
        }
        return accepted.linked.entrySet().stream()
                .flatMap(linked -> linked.getValue().stream().distinct().map(span -> new Place(linked.getKey(), span)))
                .filter(place -> place.span.startOffset() >= article.bodyStart())
                .sorted(Comparator.comparingInt(place -> place.span.startOffset()))
                .map(place -> placed(LdLine.empty().put("pq:of", reference(place.subject)), place.span.startOffset(),
                        place.span.endOffset()))
                .toList();
    }

    /** In the body. */
    private LdLine placed(LdLine line, int start, int end) {
        return line.put("startOffset", (Integer) (start - article.bodyStart()))
                .put("endOffset", (Integer) (end - article.bodyStart()));
    }

    private LdLine quotation(QuoteCandidate quote) throws SQLException {
        var speaker = quote.speaker();
        var person = accepted.linked.containsKey(speaker.person()) ? speaker.person() : null;
        var source = quote.source();
        var outlet = source == null ? null : outlets.get(source.outlet());
        steps.add(new Step(Decision.CREATES, Acceptance.words(quote) + accepted.speaker(quote)
                + (source == null ? "" : ", source “" + source.text().replaceAll("\\s+", " ") + "”") + ", "
                + Acceptance.sureness(quote)));
        var line = LdLine.empty().put("@type", "Quotation").put("text", quote.text())
                .put("creator", person == null ? LdLine.empty().put("name", speaker.name()) : reference(person))
                .put("pq:attribution", speaker.name())
                .list("about", quote.subjects().stream().filter(accepted.linked::containsKey).map(AcceptedArticle::reference)
                        .toList())
                .put("dateCreated", source == null ? null : source.saidOn()).put("isBasedOn", source(source, outlet))
                .put("pq:kind", quote.kind()).put("pq:cue", quote.cue())
                .put("pq:verification", outlet == null ? null : Verification.SOURCED);
        return placed(line, quote.startOffset(), quote.endOffset());
    }

    private static LdLine source(SourceCandidate source, LdLine outlet) {
        return source == null || outlet == null && source.medium() == null ? null
                : LdLine.empty().put("publisher", outlet).put("pq:medium", source.medium()).put("datePublished",
                        source.saidOn());
    }
}
