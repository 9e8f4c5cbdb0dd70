package org.pullquote.interchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Gathers objects until there are enough for a transaction, or until one comes that the batch writes already. */
final class Batch<T extends GraphObject> {

    private static final int MOST = 2000;
    private static final int MOST_CHARACTERS = 8_000_000;

    private final Consumer<List<Item<T>>> full;
    private final Set<String> writes = new HashSet<>();
    private List<Item<T>> items = new ArrayList<>();
    private int characters;

    Batch(Consumer<List<Item<T>>> full) {
        this.full = full;
    }

    void add(Item<T> item) {
        var its = item.object().writes();
        if (!Collections.disjoint(writes, its)) {
            flush();
        }
        items.add(item);
        writes.addAll(its);
        characters += item.length();
        if (items.size() == MOST || characters > MOST_CHARACTERS) {
            flush();
        }
    }

    void flush() {
        if (!items.isEmpty()) {
            full.accept(items);
        }
        items = new ArrayList<>();
        writes.clear();
        characters = 0;
    }
}
