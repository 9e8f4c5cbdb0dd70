package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Stores quotations that a line gives outside any article. */
final class QuotationWriter implements Writer<QuotationObject> {

    @Override
    public void write(Attempt attempt, List<Item<QuotationObject>> items) throws SQLException {
        var lines = items.stream().map(Item::object).toList();
        var named = lines.stream().map(line -> line.source().value()).filter(Objects::nonNull).map(SourceObject::publisher)
                .filter(Objects::nonNull).toList();
        var publishers = new Publishers(attempt, named);
        var subjects = Subjects.load(attempt.sql, lines.stream().flatMap(line -> line.references().stream()).toList());
        var quotes = new QuoteRows(attempt, subjects, publishers, List.of(), List.of(), lines);
        for (var item : items) {
            try {
                quotes.check(item.object());
                quotes.mergeAlone(item.object());
            } catch (BadLine bad) {
                attempt.refuse(item, bad.getMessage());
            }
        }
        publishers.write();
        quotes.write();
    }
}
