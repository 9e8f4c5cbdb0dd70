package org.pullquote.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.logging.Logger;

/** The driver of the tested server: the database's own, which tells what it prepares. */
public final class CountingDriver implements Driver {

    static volatile Consumer<String> prepared = sql -> {
    };

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        var connection = driver(url).connect(url, info);
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
                (proxy, method, arguments) -> {
                    if (method.getName().startsWith("prepare")) {
                        prepared.accept((String) arguments[0]);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static Driver driver(String url) throws SQLException {
        for (var driver : ServiceLoader.load(Driver.class)) {
            if (driver.acceptsURL(url)) {
                return driver;
            }
        }
        throw new SQLException("No driver for " + url);
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith("jdbc:");
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
