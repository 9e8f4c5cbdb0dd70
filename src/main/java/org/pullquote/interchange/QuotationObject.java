package org.pullquote.interchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pullquote.graphql.PartialDate;
import org.pullquote.quote.AnchorStatus;
import org.pullquote.quote.QuoteKind;
import org.pullquote.quote.Verification;

/**
 * A Quotation as a line or an article's {@code hasPart} gives it.
 *
 * @param id null where its article, its speaker and its words identify it
 */
record QuotationObject(Reference id, Given<String> text, Given<Speaker> speaker, Given<String> attribution,
        Given<List<Reference>> subjects, Given<PartialDate> saidOn, Given<SourceObject> source, Given<QuoteKind> kind,
        Given<String> cue, Given<String> topic, Given<Verification> verification, Integer start, Integer end,
        AnchorStatus anchor, Given<Integer> version, int appearanceVersion) implements NamedObject {

    /** @param person null where an organisation or an unnamed source speaks */
    record Speaker(Reference person, String name) {

        static Speaker read(LdObject creator) {
            var name = creator.text("name", 500).value();
            if (name == null && !creator.has("@id")) {
                throw creator.bad("@id", "is missing, and so is name");
            }
            return new Speaker(creator.has("@id") ? creator.reference(EnumSet.of(Kind.PEOPLE)) : null, name);
        }
    }

    static QuotationObject read(LdObject quotation) {
        var id = quotation.text("@id", 2000).map(text -> Reference.parse(text, Kind.QUOTES, quotation.at("@id"))).value();
        var read = new QuotationObject(id, quotation.text("text", 100_000), quotation.object("creator", Speaker::read),
                quotation.text("pq:attribution", 500),
                quotation.references("about", EnumSet.of(Kind.PEOPLE, Kind.FILMS)), quotation.date("dateCreated"),
                quotation.object("isBasedOn", SourceObject::read), quotation.choice("pq:kind", QuoteKind.class),
                quotation.text("pq:cue", 100), quotation.text("pq:topic", 200),
                quotation.choice("pq:verification", Verification.class), offset(quotation, "startOffset"),
                offset(quotation, "endOffset"), quotation.choice("pq:anchor", AnchorStatus.class).value(),
                Versions.read(quotation), Versions.first(Versions.read(quotation, "pq:appearanceVersion")));
        read.check(quotation);
        return read;
    }

    private void check(LdObject quotation) {
        if (id == null && text.value() == null) {
            throw quotation.bad("text", "is missing");
        }
        if (start == null ? end != null : start < 0 || end != null && end <= start) {
            throw quotation.bad("startOffset", "must be 0 or more, and less than endOffset");
        }
        if (anchor != null && end == null) {
            throw quotation.bad("pq:anchor", "needs startOffset and endOffset");
        }
        if (new HashSet<>(subjects.or(List.of())).size() < subjects.or(List.of()).size()) {
            throw quotation.bad("about", "names the same object twice");
        }
    }

    /** A line of its own: a quote that stands in no article. */
    static QuotationObject readAlone(LdObject line) {
        var quotation = read(line);
        if (quotation.id == null) {
            throw line.bad("@id", "is missing: outside an article nothing else identifies a quotation");
        }
        if (quotation.start != null) {
            throw line.bad("startOffset", "means nothing outside an article");
        }
        return quotation;
    }

    /** The speaker's {@code @id}, or how the text names who is not known by one. */
    String saidBy() {
        var creator = speaker.value();
        return creator != null && creator.person() != null ? creator.person().toString()
                : attribution.value() != null || creator == null ? attribution.value() : creator.name();
    }

    /** Whom and what it refers to. */
    List<Reference> references() {
        var references = new ArrayList<>(subjects.value() == null ? List.of() : subjects.value());
        if (speaker.value() != null && speaker.value().person() != null) {
            references.add(speaker.value().person());
        }
        return references;
    }

    /** Offsets stand under either name. */
    static Integer offset(LdObject object, String property) {
        var plain = object.integer(property).value();
        var own = object.integer("pq:" + property).value();
        return own == null ? plain : own;
    }

    @Override
    public Set<String> writes() {
        return id == null ? Set.of() : Set.of(id.toString());
    }
}
