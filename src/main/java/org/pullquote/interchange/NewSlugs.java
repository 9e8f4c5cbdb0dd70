package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Slugs for the new rows of a batch: of each row's candidates the first that is free. */
final class NewSlugs {

    /** To tell namesakes apart. */
    static final List<String> NUMBERS = IntStream.rangeClosed(2, 20).mapToObj(Integer::toString).toList();
    private static final int LONGEST_STEM = 150;

    private final Set<String> taken;

    private NewSlugs(Set<String> taken) {
        this.taken = taken;
    }

    static NewSlugs load(Sql sql, Kind kind, Collection<List<String>> candidates) throws SQLException {
        var first = new HashSet<String>();
        var again = new HashSet<String>();
        for (var its : candidates) {
            if (!its.isEmpty() && !first.add(its.get(0))) {
                again.add(its.get(0));
            }
        }
        var slugs = new NewSlugs(taken(sql, kind, first));
        again.addAll(slugs.taken);
        slugs.taken.addAll(taken(sql, kind, candidates.stream().filter(its -> !its.isEmpty() && again.contains(its.get(0)))
                .flatMap(List::stream).filter(slug -> !first.contains(slug)).distinct().toList()));
        return slugs;
    }

    private static Set<String> taken(Sql sql, Kind kind, Collection<String> slugs) throws SQLException {
        return slugs.isEmpty() ? new HashSet<>()
                : new HashSet<>(sql.list("select slug from " + kind.table + " where slug = any(?)", Row::text, slugs));
    }

    /**
     * The name, the name with the year, and that with a number.
     *
     * @param year null where there is none
     * @param number one that no other row has
     */
    static List<String> candidates(String name, Integer year, String number) {
        var candidates = candidates(name, year);
        candidates.add(candidates.isEmpty() ? number : candidates.get(0) + "-" + number);
        return candidates;
    }

    /** @param numbers tried in turn; a name without letters and digits has no slug at all */
    static List<String> candidates(String name, Integer year, List<String> numbers) {
        var candidates = candidates(name, year);
        if (!candidates.isEmpty()) {
            var longest = candidates.get(candidates.size() - 1);
            numbers.forEach(number -> candidates.add(longest + "-" + number));
        }
        return candidates;
    }

    private static List<String> candidates(String name, Integer year) {
        var words = Texts.slug(name);
        var stem = words.length() <= LONGEST_STEM ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_STEM) - 1));
        var candidates = new ArrayList<String>();
        if (!stem.isEmpty()) {
            candidates.add(stem);
            if (year != null) {
                candidates.add(stem + "-" + year);
            }
        }
        return candidates;
    }

    /** @throws BadLine where none is free */
    String take(List<String> candidates) {
        for (String slug : candidates) {
            if (taken.add(slug)) {
                return slug;
            }
        }
        throw new BadLine(candidates.isEmpty() ? "has a name without letters and digits, which makes no slug"
                : "would get one of the slugs " + String.join(", ", candidates) + ", which belong to others");
    }
}
