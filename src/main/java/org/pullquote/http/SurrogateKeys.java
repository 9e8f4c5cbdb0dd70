package org.pullquote.http;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Singleton;

import org.pullquote.graphql.NodeId;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.ConfigValidationException.Problem;

/**
 * Names for a CDN what an answer shows, so that it can purge the answer when that changes: the ids of the nodes, and the types
 * of what stands in lists or was not found. Where these are too long, types stand for the ids too.
 */
@Singleton
class SurrogateKeys {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    private final String header;
    private final int most;
    private final String separator;

    SurrogateKeys(CacheConfig config) {
        header = config.surrogateKeyHeader().orElse(null);
        most = config.surrogateKeyBytes();
        if (header != null && !header.matches(TOKEN)) {
            throw new ConfigValidationException(new Problem[] {
                    new Problem("pullquote.cache.surrogate-key-header is no name of a header: '" + header + "'") });
        }
        separator = header != null && Set.of("surrogate-key", "xkey").contains(header.toLowerCase(Locale.ROOT)) ? " " : ",";
    }

    /** Null where none is configured. */
    String header() {
        return header;
    }

    boolean areConfigured() {
        return header != null;
    }

    /** @param types what stands in lists or was not found */
    String of(Set<NodeId> nodes, Collection<String> types) {
        var keys = new TreeSet<>(types);
        nodes.forEach(node -> keys.add(node.encode()));
        var text = String.join(separator, keys);
        if (text.length() <= most) {
            return text;
        }
        var coarse = new TreeSet<>(types);
        nodes.forEach(node -> coarse.add(node.type()));
        return String.join(separator, coarse);
    }
}
