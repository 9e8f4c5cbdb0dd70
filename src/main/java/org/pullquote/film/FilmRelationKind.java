package org.pullquote.film;

import org.eclipse.microprofile.graphql.Description;

/** What a related film is to the one it is listed under. */
@Description("What a related film is to the one it is listed under.")
public enum FilmRelationKind {
    @Description("It continues this film.")
    SEQUEL,
    @Description("This film continues it.")
    PREQUEL,
    @Description("It retells this film.")
    REMAKE,
    @Description("This film retells it.")
    REMADE_AS,
    @Description("It follows a minor character or thread of this film.")
    SPIN_OFF,
    @Description("This film follows a minor character or thread of it.")
    SPUN_OFF_FROM;
}
