package org.pullquote.interchange;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.pullquote.film.Film;
import org.pullquote.graphql.Subject;
import org.pullquote.person.Person;

/** Names an object by its {@code @id}: a folder for its kind, then its slug. */
record Reference(Kind kind, String slug) {

    private static final Pattern FORM = Pattern.compile("(?:.*/)?([a-z]+)/([\\p{L}\\p{N}._~-]{1,200})");

    static Reference parse(String id, Set<Kind> kinds, String path) {
        var matcher = FORM.matcher(id);
        if (matcher.matches()) {
            for (Kind kind : kinds) {
                if (kind.folder().equals(matcher.group(1))) {
                    return new Reference(kind, matcher.group(2));
                }
            }
        }
        throw new BadLine(path + " '" + id + "' does not look like "
                + String.join(" or ", kinds.stream().map(kind -> kind.id("some-slug")).toList()));
    }

    static Reference parse(String id, Kind kind, String path) {
        return parse(id, EnumSet.of(kind), path);
    }

    static Reference to(Subject subject) {
        return subject instanceof Film film ? new Reference(Kind.FILMS, film.slug)
                : new Reference(Kind.PEOPLE, ((Person) subject).slug);
    }

    @Override
    public String toString() {
        return kind.id(slug);
    }
}
