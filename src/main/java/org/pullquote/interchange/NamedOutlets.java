package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pullquote.interchange.ArticlePlan.Decision;
import org.pullquote.interchange.ArticlePlan.Step;
import org.pullquote.persistence.SortKey;

/**
 * The outlets that an article names: those of the graph by their names, whatever their articles, case and accents; or new ones.
 */
final class NamedOutlets {

    private static final int LONGEST_NAME = 300;

    private final Sql sql;
    private final Map<String, LdLine> found = new LinkedHashMap<>();
    final List<Step> steps = new ArrayList<>();

    NamedOutlets(Sql sql) {
        this.sql = sql;
    }

    /** A publisher as a line of an import names it; null where there is no such outlet to name. */
    LdLine get(String name) throws SQLException {
        if (name == null) {
            return null;
        }
        var key = SortKey.of(name);
        if (!found.containsKey(key)) {
            found.put(key, find(name, key));
        }
        return found.get(key);
    }

    private LdLine find(String name, String key) throws SQLException {
        var slugs = sql.list("select slug from outlet where sort_key = ? order by id", Row::text, key);
        if (slugs.size() == 1) {
            steps.add(new Step(Decision.MATCHES, "outlet " + name + ": " + Kind.OUTLETS.id(slugs.get(0))));
            return LdLine.reference(Kind.OUTLETS, slugs.get(0));
        }
        if (slugs.size() > 1) {
            steps.add(new Step(Decision.AMBIGUOUS,
                    "outlet " + name + ": " + String.join(" or ", slugs.stream().map(Kind.OUTLETS::id).toList())));
            return null;
        }
        return made(name);
    }

    private LdLine made(String name) throws SQLException {
        var candidates = NewSlugs.candidates(name, null, NewSlugs.NUMBERS);
        try {
            Texts.checked(name, LONGEST_NAME, "its name");
            var slug = NewSlugs.load(sql, Kind.OUTLETS, List.of(candidates)).take(candidates);
            steps.add(new Step(Decision.CREATES, "outlet " + name + ": " + Kind.OUTLETS.id(slug)));
            return LdLine.reference(Kind.OUTLETS, slug).put("name", name);
        } catch (BadLine bad) {
            steps.add(new Step(Decision.LEFT_OUT, "outlet " + name + ": " + bad.getMessage()));
            return null;
        }
    }
}
