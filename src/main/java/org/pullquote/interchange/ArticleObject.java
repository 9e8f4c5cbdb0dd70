package org.pullquote.interchange;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A NewsArticle as a line gives it. */
record ArticleObject(Reference id, Given<String> url, Given<String> headline, Given<String> summary, Given<String> body,
        Given<String> section, Given<Texts.Moment> published, Given<Texts.Moment> modified, Given<String> language,
        Given<String> byline, Given<PublisherObject> publisher, Given<List<String>> tags, Given<List<Reference>> mentions,
        Given<List<SpanObject>> spans, Given<List<QuotationObject>> quotations, Given<Integer> version) implements NamedObject {

    static final int LONGEST_SUMMARY = 10_000;
    /** Of a section or a tag. */
    static final int LONGEST_LABEL = 200;
    private static final Set<Kind> SUBJECTS = EnumSet.of(Kind.PEOPLE, Kind.FILMS);

    /** Where the body names a person or a film. */
    record SpanObject(Reference subject, int start, int end, int version) {

        static SpanObject read(LdObject span) {
            var subject = span.object("pq:of", of -> of.reference(SUBJECTS)).value();
            var start = QuotationObject.offset(span, "startOffset");
            var end = QuotationObject.offset(span, "endOffset");
            if (subject == null || start == null || end == null || start < 0 || end <= start) {
                throw span.bad(subject == null ? "pq:of" : "startOffset",
                        subject == null ? "is missing" : "and endOffset do not name a place in the body");
            }
            return new SpanObject(subject, start, end, Versions.first(Versions.read(span)));
        }
    }

    static ArticleObject read(LdObject line, ZoneId zone) {
        var mentions = line.references("mentions", SUBJECTS);
        var seen = new HashSet<Reference>();
        for (Reference mention : mentions.or(List.of())) {
            if (!seen.add(mention)) {
                throw line.bad("mentions", "lists " + mention + " twice");
            }
        }
        return new ArticleObject(Reference.parse(line.required("@id", 2000), Kind.ARTICLES, "@id"), line.webAddress("url"),
                line.text("headline", 1000), line.text("description", LONGEST_SUMMARY), line.text("articleBody", 1_000_000),
                line.text("articleSection", LONGEST_LABEL), moment(line, "datePublished", "pq:publishedIsDay", zone),
                moment(line, "dateModified", "pq:modifiedIsDay", zone),
                line.text("inLanguage", 40).map(tag -> Texts.language(tag, "inLanguage")), byline(line),
                line.object("publisher", PublisherObject::read), line.texts("keywords", LONGEST_LABEL), mentions,
                line.objects("pq:span", SpanObject::read), line.objects("hasPart", QuotationObject::read), Versions.read(line));
    }

    private static Given<Texts.Moment> moment(LdObject line, String property, String isDay, ZoneId zone) {
        var explicit = line.flag(isDay).value();
        return line.text(property, 100).map(text -> Texts.moment(text, zone, property))
                .map(moment -> explicit == null ? moment : new Texts.Moment(moment.instant(), explicit));
    }

    private static Given<String> byline(LdObject line) {
        return line.names("author", 1000)
                .map(names -> names.isEmpty() ? null : Texts.checked(String.join(", ", names), 1000, "author"));
    }

    /** The same under another name. */
    ArticleObject with(Reference other) {
        return new ArticleObject(other, url, headline, summary, body, section, published, modified, language, byline, publisher,
                tags, mentions, spans, quotations, version);
    }

    /** In characters, about. */
    int length() {
        return body.value() == null ? 0 : body.value().length();
    }

    @Override
    public Set<String> writes() {
        var writes = new HashSet<>(Set.of(id.toString()));
        quotations.or(List.of()).forEach(quotation -> writes.addAll(quotation.writes()));
        return writes;
    }
}
