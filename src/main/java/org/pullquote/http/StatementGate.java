package org.pullquote.http;

import jakarta.inject.Singleton;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Lets no statement of a stopped request begin. */
@Singleton
@PersistenceUnitExtension
class StatementGate implements StatementInspector {

    private static final long serialVersionUID = 1;

    @Override
    public String inspect(String sql) {
        var request = RunningRequest.current();
        if (request != null) {
            request.checkMayGoOn();
        }
        return sql;
    }
}
