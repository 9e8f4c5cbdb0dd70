package org.pullquote.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

import org.postgresql.Driver;
import org.postgresql.PGProperty;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;

/** A connection like those of the pool, which it does not belong to: it never serves a request. */
record OwnConnection(AgroalDataSource pool, Duration patience) {

    static final String NAME = "pullquote changes";

    Connection open() throws SQLException {
        var settings = pool.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        var properties = new Properties();
        properties.putAll(settings.jdbcProperties());
        if (settings.principal() instanceof NamePrincipal name) {
            PGProperty.USER.set(properties, name.getName());
        }
        for (var credential : settings.credentials()) {
            if (credential instanceof SimplePassword password) {
                PGProperty.PASSWORD.set(properties, password.getWord());
            }
        }
        var seconds = (int) Math.max(1, patience.toSeconds());
        PGProperty.CONNECT_TIMEOUT.set(properties, seconds);
        PGProperty.LOGIN_TIMEOUT.set(properties, seconds);
        PGProperty.APPLICATION_NAME.set(properties, NAME);
        return new Driver().connect(settings.jdbcUrl(), properties);
    }
}
