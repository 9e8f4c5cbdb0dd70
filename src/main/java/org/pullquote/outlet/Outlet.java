package org.pullquote.outlet;

import jakarta.persistence.Entity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.pullquote.graphql.Node;
import org.pullquote.persistence.NodeEntity;

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
}
