package org.pullquote.interchange;

import java.util.List;

import org.pullquote.graphql.PartialDate;
import org.pullquote.person.ExternalId;

/** A Person as a line gives it. */
record PersonObject(Reference id, Given<String> name, Given<List<String>> aliases, Given<PartialDate> bornOn,
        Given<PartialDate> diedOn, Given<String> biography, Given<List<ExternalId>> externalIds,
        Given<Integer> version) implements NamedObject {

    /** Somebody of whom no more is known. */
    static PersonObject of(String slug, String name) {
        return new PersonObject(new Reference(Kind.PEOPLE, slug), Given.of(name), Given.absent(), Given.absent(),
                Given.absent(), Given.absent(), Given.absent(), Given.absent());
    }

    static PersonObject read(LdObject line) {
        return new PersonObject(Reference.parse(line.required("@id", 2000), Kind.PEOPLE, "@id"), line.text("name", 300),
                line.texts("alternateName", 300), line.date("birthDate"), line.date("deathDate"),
                line.text("description", 100_000), SameAs.read(line), Versions.read(line));
    }
}
