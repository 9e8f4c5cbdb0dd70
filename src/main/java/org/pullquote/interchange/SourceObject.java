package org.pullquote.interchange;

import org.pullquote.graphql.PartialDate;
import org.pullquote.outlet.Medium;

/** Where a quote was first said, as a Quotation's {@code isBasedOn} gives it. */
record SourceObject(PublisherObject publisher, Medium medium, String title, String url, PartialDate publishedOn,
        String platform,
        String handle, int version) {

    static SourceObject read(LdObject source) {
        var medium = source.choice("pq:medium", Medium.class).value();
        return new SourceObject(source.object("publisher", PublisherObject::read).value(),
                medium == null ? Medium.OTHER : medium,
                source.text("name", 1000).value(), source.webAddress("url").value(), source.date("datePublished").value(),
                source.text("pq:platform", 100).value(), source.text("pq:handle", 200).value(),
                Versions.first(Versions.read(source)));
    }

    String outletSlug() {
        return publisher == null ? null : publisher.slug();
    }
}
