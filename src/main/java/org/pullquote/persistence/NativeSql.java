package org.pullquote.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.hibernate.orm.panache.Panache;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads rows with SQL that both databases take; an array binds as one value, so a batch of any size is one statement. */
public final class NativeSql {

    private NativeSql() {
    }

    static NativeQuery<Object[]> query(String sql, List<Object> values) {
        var numbered = new StringBuilder(sql.length() + 2 * values.size());
        int parameter = 0;
        for (int i = 0; i < sql.length(); i++) {
            var c = sql.charAt(i);
            numbered.append(c);
            if (c == '?') {
                numbered.append(++parameter);
            }
        }
        var query = Panache.getEntityManager().unwrap(Session.class).createNativeQuery(numbered.toString(), Object[].class);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    /** All rows, a value for each column. */
    public static List<Object[]> rows(String sql, Object... values) {
        return query(sql, List.of(values)).getResultList();
    }

    /** The one row that these tables and conditions name; the entity's own table has the alias {@code e}. */
    public static <T extends BaseEntity> Optional<T> find(Class<T> entity, String from, Object... values) {
        var sql = "select {e.*}, 0 as page_row from " + from;
        return query(sql, List.of(values)).addEntity("e", entity).addScalar("page_row", Integer.class).getResultList().stream()
                .map(row -> entity.cast(row[0])).findFirst();
    }

    /** These rows of an entity's table; an id of no row is left out. */
    public static <T extends BaseEntity> Map<Long, T> byIds(Class<T> entity, String table, Collection<Long> ids) {
        var sql = "select {e.*}, 0 as page_row from " + table + " e where e.id = any(?)";
        return query(sql, List.<Object> of((Object) array(ids))).addEntity("e", entity).addScalar("page_row", Integer.class)
                .getResultList()
                .stream().map(row -> entity.cast(row[0])).collect(Collectors.toMap(row -> row.id, Function.identity()));
    }

    /**
     * Rows by their parent.
     *
     * @param sql selects the parent's id and further columns, with {@code = any(?)} for the parents
     * @return an entry for each parent, empty where it has no row, in the order of the statement
     */
    public static <V> Map<Long, List<V>> byParent(String sql, Set<Long> parents, Function<Object[], V> value) {
        var rows = new HashMap<Long, List<V>>();
        parents.forEach(id -> rows.put(id, new ArrayList<>()));
        for (Object[] row : query(sql, List.<Object> of((Object) array(parents))).getResultList()) {
            rows.get(((Number) row[0]).longValue()).add(value.apply(row));
        }
        return rows;
    }

    static Long[] array(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }
}
