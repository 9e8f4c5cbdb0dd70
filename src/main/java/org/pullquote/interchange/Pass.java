package org.pullquote.interchange;

import java.util.EnumSet;
import java.util.Set;

/** What is stored together, in this order: an object refers to those of earlier passes. */
enum Pass {

    PEOPLE_AND_OUTLETS(EnumSet.of(Kind.PEOPLE, Kind.OUTLETS)),
    FILMS(EnumSet.of(Kind.FILMS)),
    RELATIONS(EnumSet.of(Kind.FILMS)),
    ARTICLES_AND_QUOTES(EnumSet.of(Kind.ARTICLES, Kind.QUOTES));

    final Set<Kind> kinds;

    Pass(Set<Kind> kinds) {
        this.kinds = kinds;
    }
}
