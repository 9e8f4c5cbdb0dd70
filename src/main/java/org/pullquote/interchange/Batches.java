package org.pullquote.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A batch for each type of object, with the writer that stores it. */
final class Batches {

    interface Store {
        <T extends GraphObject> void store(Writer<T> writer, List<Item<T>> items);
    }

    private final Store store;
    private final Map<Class<?>, Consumer<Item<GraphObject>>> byType = new HashMap<>();
    private final List<Batch<?>> all = new ArrayList<>();

    Batches(Store store) {
        this.store = store;
    }

    <T extends GraphObject> Batches put(Class<T> type, Writer<T> writer) {
        var batch = new Batch<T>(items -> store.store(writer, items));
        all.add(batch);
        byType.put(type, item -> batch.add(item.of(type)));
        return this;
    }

    void add(Item<GraphObject> item) {
        byType.get(item.object().getClass()).accept(item);
    }

    void flush() {
        all.forEach(Batch::flush);
    }
}
