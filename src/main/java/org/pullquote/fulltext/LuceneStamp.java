package org.pullquote.fulltext;

import java.sql.SQLException;
import java.util.UUID;

import io.agroal.api.AgroalDataSource;

/** The name of the last write that the database has kept, to compare with the one that the index beside it has seen. */
final class LuceneStamp {

    private final AgroalDataSource dataSource;

    LuceneStamp(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Names a new write; its row stays locked until the transaction ends, so that writes to the index queue up. */
    String renew() {
        var stamp = UUID.randomUUID().toString();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("merge into search_stamp (id, stamp) key (id) values (1, ?)")) {
            statement.setString(1, stamp);
            statement.executeUpdate();
            return stamp;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String read() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select stamp from search_stamp");
                var rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
