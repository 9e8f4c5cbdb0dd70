package org.pullquote.interchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many objects were created, updated and found as they are already stored. */
final class Counts {

    private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
    private int unplaced;

    void created(Kind kind) {
        of(kind)[0]++;
    }

    void updated(Kind kind) {
        of(kind)[1]++;
    }

    void unchanged(Kind kind) {
        of(kind)[2]++;
    }

    /** Quotes that an article no longer gives and that stand in no other. */
    void unplaced(int quotes) {
        unplaced += quotes;
    }

    void add(Counts other) {
        unplaced += other.unplaced;
        other.counts.forEach((kind, more) -> {
            for (int i = 0; i < more.length; i++) {
                of(kind)[i] += more[i];
            }
        });
    }

    private int[] of(Kind kind) {
        return counts.computeIfAbsent(kind, none -> new int[3]);
    }

    int created() {
        return counts.values().stream().mapToInt(three -> three[0]).sum();
    }

    int updated() {
        return counts.values().stream().mapToInt(three -> three[1]).sum();
    }

    @Override
    public String toString() {
        return counts.entrySet().stream().map(entry -> "%s: %d created, %d updated, %d unchanged".formatted(
                entry.getKey().folder(), entry.getValue()[0], entry.getValue()[1], entry.getValue()[2]))
                .collect(Collectors.joining("\n"))
                + (unplaced == 0 ? "" : "\n" + unplaced + " quotes no longer stand in any article; they are kept");
    }
}
