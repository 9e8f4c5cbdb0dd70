package org.pullquote.film;

import org.eclipse.microprofile.graphql.Description;

/** What a related film is to the one it is listed under. */
@Description("What a related film is to the one it is listed under.")
public enum FilmRelationKind {
    @Description("It continues this film.")
    SEQUEL,
    @Description("This film continues it.")
    PREQUEL,
    @Description("This film retells it.")
    REMAKE,
    @Description("It retells this film.")
    REMADE_AS,
    @Description("It follows a minor character or thread of this film.")
    SPIN_OFF,
    @Description("This film follows a minor character or thread of it.")
    SPUN_OFF_FROM;

    /** What this film is to the related one. */
    public FilmRelationKind inverse() {
        return switch (this) {
            case SEQUEL -> PREQUEL;
            case PREQUEL -> SEQUEL;
            case REMAKE -> REMADE_AS;
            case REMADE_AS -> REMAKE;
            case SPIN_OFF -> SPUN_OFF_FROM;
            case SPUN_OFF_FROM -> SPIN_OFF;
        };
    }

    /** Whether a relation is stored in this direction; of each pair one is, so that no relation is stored twice. */
    public boolean isStored() {
        return this == SEQUEL || this == REMADE_AS || this == SPIN_OFF;
    }
}
