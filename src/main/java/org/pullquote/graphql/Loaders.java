package org.pullquote.graphql;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import org.dataloader.DataLoaderFactory;
import org.dataloader.MappedBatchLoader;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/**
 * Loads links in batch: all parents of a level of the query that ask the same of a field are answered by one call.
 * SmallRye's own batches take the arguments of their first key for all, so nothing else loads a link.
 */
public final class Loaders {

    private Loaders() {
    }

    /**
     * @param request names the field and all that shapes its answer; calls with equal requests share a batch
     * @param batch answers many keys at once; a key it leaves out is null
     */
    public static <K, V> CompletionStage<V> load(Context context, Object request, K parent,
            Function<Set<K>, Map<K, V>> batch) {
        var env = context.unwrap(DataFetchingEnvironment.class);
        Map<Object, String> names = env.getGraphQlContext().computeIfAbsent(Loaders.class, key -> new HashMap<>());
        var name = names.computeIfAbsent(request, unknown -> "link-" + names.size());
        MappedBatchLoader<K, V> loader = keys -> CompletableFuture.completedFuture(batch.apply(keys));
        return env.getDataLoaderRegistry()
                .<K, V> computeIfAbsent(name, unknown -> DataLoaderFactory.newMappedDataLoader(loader)).load(parent);
    }

    /** The same for a key that may be null: null links to null. */
    public static <K, V> CompletionStage<V> loadIfPresent(Context context, Object request, K key,
            Function<Set<K>, Map<K, V>> batch) {
        return key == null ? CompletableFuture.completedFuture(null) : load(context, request, key, batch);
    }
}
