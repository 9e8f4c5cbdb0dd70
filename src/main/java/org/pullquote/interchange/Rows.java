package org.pullquote.interchange;

/** Puts the values of a row together. */
final class Rows {

    private Rows() {
    }

    /** @param rest what follows the values: for a new row the columns that never change, for an old one its id */
    static Object[] of(Object[] rest, Object... values) {
        var row = new Object[values.length + rest.length];
        System.arraycopy(values, 0, row, 0, values.length);
        System.arraycopy(rest, 0, row, values.length, rest.length);
        return row;
    }
}
