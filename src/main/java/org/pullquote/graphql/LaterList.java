package org.pullquote.graphql;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** A list whose size is known and that is made when an element is first looked at: an answer of a link. */
public final class LaterList<V> extends AbstractList<V> {

    private final int size;
    private final Supplier<List<V>> maker;
    private List<V> made;

    public LaterList(int size, Supplier<List<V>> maker) {
        this.size = size;
        this.maker = maker;
    }

    @Override
    public V get(int index) {
        if (made == null) {
            made = maker.get();
        }
        return made.get(index);
    }

    @Override
    public int size() {
        return size;
    }
}
