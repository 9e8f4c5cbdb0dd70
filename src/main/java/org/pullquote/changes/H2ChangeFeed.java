package org.pullquote.changes;

import java.sql.Connection;
import java.time.Duration;

import jakarta.inject.Singleton;

import io.quarkus.arc.properties.IfBuildProperty;

/** An embedded database belongs to one process, so there is nobody to tell and nobody to hear. */
@Singleton
@IfBuildProperty(name = "pullquote.db", stringValue = "h2")
class H2ChangeFeed implements ChangeFeed {

    @Override
    public void tell(Connection transaction, Changes changes) {
        // Whoever keeps something in this process observes the changes themselves.
    }

    @Override
    public void follow(Duration bound) {
        // Nobody else writes.
    }

    @Override
    public boolean isCurrent() {
        return true;
    }
}
