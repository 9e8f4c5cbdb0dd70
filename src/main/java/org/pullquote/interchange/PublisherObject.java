package org.pullquote.interchange;

/** A publisher inside another object: a reference, or enough to make an outlet of where there is none yet. */
record PublisherObject(String slug, String name, String homepage) {

    static PublisherObject read(LdObject publisher) {
        var id = publisher.text("@id", 2000).value();
        var name = publisher.text("name", 300).value();
        var homepage = publisher.webAddress("url").value();
        if (id == null && name == null) {
            throw publisher.bad("@id", "is missing, and so is name");
        }
        var slug = id == null ? Texts.slug(name) : Reference.parse(id, Kind.OUTLETS, publisher.at("@id")).slug();
        if (slug.isEmpty() || slug.length() > 200) {
            throw publisher.bad("name", "makes no slug: give an @id");
        }
        return new PublisherObject(slug, name, homepage);
    }
}
