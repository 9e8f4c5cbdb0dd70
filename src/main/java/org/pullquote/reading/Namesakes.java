package org.pullquote.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries by their whole names and by each word of them, the last named first. */
final class Namesakes {

    /** Entries remembered for a word, so that a text of one surname stays cheap. */
    private static final int MOST_NAMESAKES = 16;

    private static final Set<String> SHOWS = Set.of("bar", "diner", "hour", "junior", "live", "senior", "show", "today",
            "tonight", "unleashed");

    private final Map<String, Named> byName = new HashMap<>();
    private final Map<String, Deque<Named>> byWord = new HashMap<>();

    /** The entry whose name this is, or one of whose words; null for none. */
    Named find(String key, Gender gender) {
        var whole = byName.get(key);
        if (whole != null && !whole.gender.contradicts(gender)) {
            return whole;
        }
        Named found = null;
        for (Named named : byWord.getOrDefault(key, new ArrayDeque<>())) {
            if (!named.gender.contradicts(gender)) {
                var surname = Characters.folded(named.lastWord()).equals(key);
                if (found == null || surname && !Characters.folded(found.lastWord()).equals(key)
                        || found.person < 0 && named.person > 0) {
                    found = named;
                }
            }
        }
        return found;
    }

    /** The person named last of those with the same last word; null for nobody else. */
    Named other(Named named) {
        return byWord.getOrDefault(Characters.folded(named.lastWord()), new ArrayDeque<>()).stream()
                .filter(other -> other != named && other.isPerson() && other.lastWord().equals(named.lastWord())).findFirst()
                .orElse(null);
    }

    /**
     * The entry of a name, of which another part was known before; null for none.
     *
     * @param core its words in small letters
     */
    Named find(List<String> core, Gender gender, boolean isHeadline) {
        if (core.size() == 1) {
            return find(core.get(0), gender);
        }
        var whole = byName.get(String.join(" ", core));
        if (whole != null) {
            return whole;
        }
        if (core.size() == 2 && core.get(1).length() == 1) {
            return ofInitial(core.get(0), core.get(1));
        }
        var shorter = core.size() == 3 ? byName.get(core.get(0) + " " + core.get(1)) : null;
        if (!isHeadline && shorter != null && shorter.isPerson() && isSurname(core.get(2)) && GivenNames.contains(core.get(0))
                && !shorter.gender.contradicts(gender)) {
            return shorter;
        }
        var longer = core.size() == 2 ? ofTwoSurnames(core.get(0), core.get(1)) : null;
        if (longer != null && !longer.gender.contradicts(gender)) {
            return longer;
        }
        for (Named named : byWord.getOrDefault(core.get(core.size() - 1), new ArrayDeque<>())) {
            var lower = Characters.folded(named.name());
            if (lower.equals(core.get(core.size() - 1)) || lower.endsWith(" " + String.join(" ", core))
                    || lower.startsWith(core.get(0) + " ") && lower.endsWith(" " + core.get(core.size() - 1))) {
                return named.gender.contradicts(gender) ? null : named;
            }
        }
        return null;
    }

    /** Of "Ann S." Ann Smith; null for nobody. */
    private Named ofInitial(String first, String initial) {
        return byWord.getOrDefault(first, new ArrayDeque<>()).stream()
                .filter(named -> Characters.folded(named.name()).startsWith(first + " " + initial)).findFirst().orElse(null);
    }

    private static boolean isSurname(String word) {
        return !Lexicon.ORGANIZATION_WORDS.contains(word)
                && word.indexOf(' ') < 0 && CueVerbs.lemma(word) == null && Character.isLetter(word.charAt(word.length() - 1))
                && !SHOWS.contains(word);
    }

    /** Of "Ann Smith" Ann Smith West; null for nobody. */
    private Named ofTwoSurnames(String first, String surname) {
        var beginning = first + " " + surname + " ";
        return byWord.getOrDefault(surname, new ArrayDeque<>()).stream()
                .filter(named -> named.isPerson() && Characters.folded(named.name()).startsWith(beginning)
                        && isSurname(Characters.folded(named.name()).substring(beginning.length())))
                .findFirst().orElse(null);
    }

    /** Whether these small words end the name of an entry, so that the first of them is no title. */
    boolean endsWith(String words) {
        return byWord.getOrDefault(words.substring(words.lastIndexOf(' ') + 1), new ArrayDeque<>()).stream()
                .anyMatch(named -> Characters.folded(named.name()).endsWith(" " + words));
    }

    /** @param core its words in small letters */
    void remember(List<String> core, Named named) {
        byName.put(String.join(" ", core), named);
        for (String word : core) {
            remember(word, named);
        }
    }

    private void remember(String word, Named named) {
        var namesakes = byWord.computeIfAbsent(word, unknown -> new ArrayDeque<>(2));
        if (namesakes.peekFirst() != named) {
            namesakes.remove(named);
            namesakes.addFirst(named);
            if (namesakes.size() > MOST_NAMESAKES) {
                namesakes.removeLast();
            }
        }
    }
}
