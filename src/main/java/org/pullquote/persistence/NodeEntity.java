package org.pullquote.persistence;

import jakarta.persistence.MappedSuperclass;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.pullquote.graphql.NodeId;

/** A row that clients can fetch by its global id; each subclass itself implements Node, which the schema needs to see. */
@MappedSuperclass
public abstract class NodeEntity extends BaseEntity {

    @Id
    @NonNull
    @Name("id")
    @Description("Opaque and stable; `node(id:)` answers with the same object.")
    public String getNodeId() {
        return new NodeId(getClass().getSimpleName(), id).encode();
    }

    @NonNull
    @Name("version")
    @Description("Grows with every change of this object; an update names the version it read.")
    public int getVersion() {
        return rowVersion;
    }
}
