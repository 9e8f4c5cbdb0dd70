package org.pullquote.persistence;

import org.eclipse.microprofile.config.ConfigProvider;

/** The one kind of database that this artifact was built for. */
final class DatabaseKind {

    private static volatile Boolean postgresql;

    private DatabaseKind() {
    }

    /** PostgreSQL, not H2: each statement takes a round trip, and a subquery may look at tables that stand before it. */
    static boolean isServer() {
        if (postgresql == null) {
            postgresql = ConfigProvider.getConfig().getValue("quarkus.datasource.db-kind", String.class).equals("postgresql");
        }
        return postgresql;
    }
}
