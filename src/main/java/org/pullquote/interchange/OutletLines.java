package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.function.Consumer;

/** Reads outlets. */
final class OutletLines implements LineSource {

    @Override
    public long read(Sql sql, long after, Consumer<LdLine> lines) throws SQLException {
        var last = new long[] { NO_MORE };
        sql.list("select id, slug, version, name, homepage from outlet where id > ? order by id fetch first 1000 rows only",
                row -> {
                    last[0] = row.number();
                    var line = LdLine.ofType("NewsMediaOrganization", Kind.OUTLETS, row.text());
                    var version = row.integer();
                    lines.accept(line.put("name", row.text()).put("url", row.text()).version(version));
                    return line;
                }, after);
        return last[0];
    }
}
