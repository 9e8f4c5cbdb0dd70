package org.pullquote.interchange;

/** A NewsMediaOrganization as a line gives it. */
record OutletObject(Reference id, Given<String> name, Given<String> homepage, Given<Integer> version) implements NamedObject {

    static OutletObject read(LdObject line) {
        return new OutletObject(Reference.parse(line.required("@id", 2000), Kind.OUTLETS, "@id"), line.text("name", 300),
                line.webAddress("url"), Versions.read(line));
    }
}
