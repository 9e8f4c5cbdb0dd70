package org.pullquote.http;

import java.util.Set;
import java.util.TreeSet;

import org.pullquote.graphql.ErrorCode;
import org.pullquote.graphql.NodeId;

/**
 * An answer as it goes out.
 *
 * @param error the first that it tells; null where it tells none
 * @param tag its validator; null where nobody may keep it
 * @param keys names of what it shows, for the header that tells them; null where none does
 * @param nodes which it changes with, and with nothing else; null where any change may change it
 */
record Representation(int status, byte[] json, ErrorCode error, String tag, String keys, Set<NodeId> nodes) {

    Representation(int status, byte[] json, ErrorCode error, String tag) {
        this(status, json, error, tag, null, null);
    }

    /** The same with what it shows and changes with. */
    Representation showing(Set<NodeId> shown, Dependencies dependencies, SurrogateKeys names) {
        var somethingIsMissing = RootNulls.isIn(json);
        var types = new TreeSet<>(dependencies.lists());
        if (somethingIsMissing) {
            types.addAll(dependencies.roots());
        }
        return new Representation(status, json, error, tag, names.areConfigured() ? names.of(shown, types) : null,
                dependencies.onAnything() || somethingIsMissing ? null : shown);
    }
}
