package org.pullquote.outlet;

import java.util.Collection;
import java.util.Map;

import jakarta.persistence.Entity;

import org.pullquote.graphql.Node;
import org.pullquote.graphql.RowFields;
import org.pullquote.persistence.NativeSql;
import org.pullquote.persistence.NodeEntity;
import org.pullquote.persistence.OrderKey;
import org.pullquote.persistence.PageQuery;
import org.pullquote.persistence.Where;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A publication or a broadcaster (schema.org NewsMediaOrganization). */
@Entity
@Description("A publication or a broadcaster that publishes articles or to which quotes were first said.")
public class Outlet extends NodeEntity implements Node {

    @NonNull
    @Description("Names the outlet in addresses; unique among outlets.")
    public String slug;

    @NonNull
    @Description("As it writes its own name.")
    public String name;

    @Ignore
    public String sortKey;

    @Description("Absolute http(s) address.")
    public String homepage;

    /** The outlets of these ids. */
    public static Map<Long, Outlet> listByIds(Collection<Long> ids) {
        return listByIds(ids, RowFields.ALL);
    }

    /** The same, of which only these fields are read. */
    public static Map<Long, Outlet> listByIds(Collection<Long> ids, RowFields fields) {
        return NativeSql.byIds(Outlet.class, fields, ids);
    }

    static PageQuery<Outlet> pageOf() {
        return new PageQuery<>(Outlet.class, "outlet e", null, Where::new,
                OrderKey.thenById(OrderKey.ascending("e.sort_key", String.class)));
    }
}
