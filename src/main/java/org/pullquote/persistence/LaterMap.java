package org.pullquote.persistence;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A map that is made when it is first looked at. */
final class LaterMap<K, V> extends AbstractMap<K, V> {

    private final Supplier<Map<K, V>> maker;
    private Map<K, V> made;

    LaterMap(Supplier<Map<K, V>> maker) {
        this.maker = maker;
    }

    private Map<K, V> made() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }

    @Override
    public V get(Object key) {
        return made().get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return made().containsKey(key);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return made().entrySet();
    }
}
