package org.pullquote.interchange;

import java.util.Arrays;
import java.util.Set;

/** What each line of a file holds: a byte a line. */
final class LineKinds {

    private static final int RELATIONS = 0x10;

    private byte[] kinds = new byte[1024];
    private int seen;

    void put(int line, Kind kind, boolean relations) {
        if (line >= kinds.length) {
            kinds = Arrays.copyOf(kinds, Math.max(line + 1, kinds.length * 2));
        }
        kinds[line] = (byte) (kind.ordinal() + 1 | (relations ? RELATIONS : 0));
        seen |= 1 << kinds[line];
    }

    /** Takes from a line what it says of relations. */
    void dropRelations(int line) {
        kinds[line] &= ~RELATIONS;
    }

    boolean is(int line, Set<Kind> wanted, boolean relations) {
        return line < kinds.length && matches(kinds[line], wanted, relations);
    }

    /** Whether any line holds such an object. */
    boolean any(Set<Kind> wanted, boolean relations) {
        for (int kind = 1; kind < 2 * RELATIONS; kind++) {
            if ((seen & 1 << kind) != 0 && matches(kind, wanted, relations)) {
                return true;
            }
        }
        return false;
    }

    /** @param relations only lines that give relations between films */
    private static boolean matches(int kind, Set<Kind> wanted, boolean relations) {
        var ordinal = (kind & RELATIONS - 1) - 1;
        return ordinal >= 0 && wanted.contains(Kind.values()[ordinal]) && (!relations || (kind & RELATIONS) != 0);
    }
}
