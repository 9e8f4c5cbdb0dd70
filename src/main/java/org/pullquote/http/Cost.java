package org.pullquote.http;

/**
 * What a part of an operation costs: one for each field that its answer holds when every page is full. Sums saturate, so no
 * operation is cheap again for being too dear.
 *
 * @param fields fields that the answer holds once
 * @param perRow fields that it holds for each row of the page that this part belongs to
 * @param depth fields below each other
 * @param aliases fields with an alias, counted wherever a fragment is spread
 */
record Cost(long fields, long perRow, int depth, long aliases) {

    static final Cost NOTHING = new Cost(0, 0, 0, 0);
    private static final long MOST = 1L << 31;

    Cost and(Cost other) {
        return new Cost(capped(fields + other.fields), capped(perRow + other.perRow), Math.max(depth, other.depth),
                capped(aliases + other.aliases));
    }

    /** This, as what each row selects of a field that has so many of them. */
    Cost under(long rows, boolean aliased) {
        return new Cost(capped(1 + fields + rows * perRow), 0, depth + 1, capped(aliases + (aliased ? 1 : 0)));
    }

    /** This, as what each element of a list selects; the list's length is counted where its page is. */
    Cost asRows(boolean aliased) {
        return new Cost(1, fields, depth + 1, capped(aliases + (aliased ? 1 : 0)));
    }

    /** This, as what each of so many elements of a list selects. */
    Cost times(long elements) {
        return new Cost(capped(elements * fields), perRow, depth, aliases);
    }

    /** The same, free of charge. */
    Cost free() {
        return new Cost(0, 0, depth, aliases);
    }

    private static long capped(long value) {
        return Math.min(value, MOST);
    }
}
