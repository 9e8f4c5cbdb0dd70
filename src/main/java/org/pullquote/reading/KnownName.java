package org.pullquote.reading;

/** A place in a text where the name of a known person or the title of a known film stands. */
public record KnownName(Place place, boolean isPerson) {
}
