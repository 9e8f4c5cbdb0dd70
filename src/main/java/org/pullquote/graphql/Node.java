package org.pullquote.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Anything with a global id (Relay's Node). */
@Interface("Node")
@Description("Anything with a global id, by which it can be fetched again.")
public interface Node {

    @Id
    @NonNull
    @Name("id")
    @Description("Opaque and stable; `node(id:)` answers with the same object.")
    String getNodeId();
}
