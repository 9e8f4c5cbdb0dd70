package org.pullquote.snapshot;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

import jakarta.inject.Singleton;

import io.quarkus.arc.properties.IfBuildProperty;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.h2.Driver;
import org.h2.store.fs.FilePath;

import io.agroal.api.AgroalPoolInterceptor;

/**
 * Lets H2 open the snapshot, which then stays open. The pool makes its interceptors before its first connection, so that a
 * damaged file is told here, before anybody else stumbles over it.
 */
@Singleton
@IfBuildProperty(name = "pullquote.db", stringValue = "h2")
class SnapshotConnections implements AgroalPoolInterceptor {

    SnapshotConnections(Snapshot snapshot, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        if (!snapshot.isOpen()) {
            return;
        }
        FilePath.register(SnapshotPath.root(snapshot.file()));
        var account = new Properties();
        account.setProperty("user", username.orElse(""));
        account.setProperty("password", password.orElse(""));
        try {
            new Driver().connect(url, account).close();
        } catch (SQLException unreadable) {
            throw new BadSnapshot("the database in the snapshot %s cannot be opened: %s".formatted(snapshot.file().path(),
                    unreadable.getMessage()));
        }
    }
}
