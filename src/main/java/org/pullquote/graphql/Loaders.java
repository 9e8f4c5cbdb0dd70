package org.pullquote.graphql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Loads links in batch. A resolver of a link gets all objects of a level of the query that ask it the same. */
public final class Loaders {

    private Loaders() {
    }

    /**
     * @param key what the batch is asked with for a source; null links to null
     * @param batch answers many keys at once; a key it leaves out is null
     * @return a value for each source, in their order; they may be read only when one is looked at
     */
    public static <S, K, V> List<V> load(List<S> sources, Function<? super S, K> key, Function<Set<K>, Map<K, V>> batch) {
        var keys = new LinkedHashSet<K>();
        for (var source : sources) {
            keys.add(key.apply(source));
        }
        keys.remove(null);
        var found = keys.isEmpty() ? Map.<K, V> of() : batch.apply(keys);
        return new LaterList<>(sources.size(), () -> {
            var values = new ArrayList<V>(sources.size());
            for (var source : sources) {
                var its = key.apply(source);
                values.add(its == null ? null : found.get(its));
            }
            return values;
        });
    }
}
