package org.pullquote.interchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.pullquote.person.CreditRole;

/** The credits of the films that a filter leaves, packed: 24 bytes a credit and what its characters are called. */
final class ImdbCast {

    private static final CreditRole[] ROLES = CreditRole.values();
    private static final int ROLE_BITS = 4;
    private static final int FIELDS = 4;

    private record Placed(int ordering, ImdbCredit credit) {
    }

    /** The film's number, and where the credit lies. */
    private long[] keys = new long[1024];
    /** Line, person, ordering and role, end of the characters; they begin where those of the credit before end. */
    private int[] fields = new int[1024 * FIELDS];
    private byte[] characters = new byte[1024];
    private int size;
    private int charactersEnd;

    /** @param characters JSON, or null; only an actor's are of use */
    void add(int film, int line, int person, int ordering, CreditRole role, String characters) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size + size / 2);
            fields = Arrays.copyOf(fields, keys.length * FIELDS);
        }
        if (characters != null) {
            append(characters.getBytes(StandardCharsets.UTF_8));
        }
        keys[size] = (long) film << Integer.SIZE | size;
        var at = size * FIELDS;
        fields[at] = line;
        fields[at + 1] = person;
        fields[at + 2] = ordering << ROLE_BITS | role.ordinal();
        fields[at + 3] = charactersEnd;
        size++;
    }

    private void append(byte[] bytes) {
        var end = Math.addExact(charactersEnd, bytes.length);
        if (end > characters.length) {
            characters = Arrays.copyOf(characters, (int) Math.min(Integer.MAX_VALUE - 8L, end + (long) characters.length / 2));
        }
        System.arraycopy(bytes, 0, characters, charactersEnd, bytes.length);
        charactersEnd = end;
    }

    /** Sorts what was added, by film. */
    void close() {
        Arrays.sort(keys, 0, size);
    }

    /** In the order in which IMDb lists them; actors are billed in it. */
    List<ImdbCredit> of(int film) {
        var found = Arrays.binarySearch(keys, 0, size, (long) film << Integer.SIZE);
        var credits = new ArrayList<Placed>();
        for (int i = found < 0 ? -found - 1 : found; i < size && keys[i] >>> Integer.SIZE == film; i++) {
            credits.add(get((int) keys[i]));
        }
        credits.sort(Comparator.comparing(Placed::ordering));
        var billed = new ArrayList<ImdbCredit>();
        var place = 0;
        for (var placed : credits) {
            var credit = placed.credit;
            billed.add(credit.role() != CreditRole.ACTOR ? credit
                    : new ImdbCredit(credit.line(), credit.person(), credit.role(), ++place, credit.characters()));
        }
        return billed;
    }

    private Placed get(int number) {
        var at = number * FIELDS;
        var start = number == 0 ? 0 : fields[at - 1];
        var end = fields[at + 3];
        var json = start == end ? null : new String(characters, start, end - start, StandardCharsets.UTF_8);
        var role = ROLES[fields[at + 2] & (1 << ROLE_BITS) - 1];
        return new Placed(fields[at + 2] >>> ROLE_BITS,
                new ImdbCredit(fields[at], fields[at + 1], role, null, ImdbCredit.characters(json)));
    }
}
