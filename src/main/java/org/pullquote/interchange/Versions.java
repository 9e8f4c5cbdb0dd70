package org.pullquote.interchange;

/** {@code pq:version}: how often an object was changed, so that an export comes back as it was. */
final class Versions {

    static final String PROPERTY = "pq:version";

    private Versions() {
    }

    static Given<Integer> read(LdObject object) {
        return read(object, PROPERTY);
    }

    static Given<Integer> read(LdObject object, String property) {
        return object.integer(property).map(version -> {
            if (version < 0) {
                throw object.bad(property, "is negative");
            }
            return version;
        });
    }

    static int first(Given<Integer> given) {
        return given.value() == null ? 0 : given.value();
    }

    /** Versions only grow, whatever a line says. */
    static int next(Given<Integer> given, int stored) {
        return Math.max(first(given), stored + 1);
    }
}
