package org.pullquote.persistence;

import jakarta.persistence.MappedSuperclass;

import org.pullquote.graphql.Arguments;
import org.pullquote.graphql.NodeId;
import org.pullquote.graphql.Reads;
import org.pullquote.graphql.RowFields;
import org.pullquote.graphql.ShownNodes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Context;

/** A row that clients can fetch by its global id; each subclass itself implements Node, which the schema needs to see. */
@MappedSuperclass
public abstract class NodeEntity extends BaseEntity implements ShownNodes.Identified {

    @Id
    @NonNull
    @Reads("id")
    @Name("id")
    @Description("Opaque and stable; `node(id:)` answers with the same object.")
    public String getNodeId() {
        return nodeId().encode();
    }

    @Ignore
    @Override
    public NodeId nodeId() {
        return new NodeId(getClass().getSimpleName(), id);
    }

    @NonNull
    @Reads("rowVersion")
    @Name("version")
    @Description("Grows with every change of this object; an update names the version it read.")
    public int getVersion() {
        return rowVersion;
    }

    /** The row that a root field names by its id or by its slug; null where there is none. */
    public static <T extends NodeEntity> T findByIdOrSlug(Class<T> entity, String id, String slug,
            Context context) {
        Arguments.exactlyOne("id", id, "slug", slug);
        var type = entity.getSimpleName();
        var fields = RowFields.of(context, entity);
        var named = id == null ? NativeSql.find(entity, fields, type + " e where e.slug = ?", slug)
                : NativeSql.find(entity, fields, type + " e where e.id = ?", NodeId.decode(id, "id", type));
        return named.orElse(null);
    }
}
