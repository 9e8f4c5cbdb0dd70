package org.pullquote.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pullquote.reading.Place;

/** Many names, found in a text in one pass: the longest at each place, whole words, written with their capitals. */
final class NameTrie {

    private static final int CAPITALS = 64;

    private final Node root = new Node();
    private int size;

    /** A word of names; its children are the words that may follow. */
    private static final class Node {

        private Map<String, Node> children = Map.of();
        private List<StoredName> names = List.of();

        Node child(String word) {
            return children.get(word);
        }

        Node childOrNew(String word) {
            var child = children.get(word);
            if (child == null) {
                child = new Node();
                if (children.isEmpty()) {
                    // Most words of names are followed by one other at most.
                    children = Map.of(word, child);
                } else {
                    children = children.size() == 1 ? new HashMap<>(children) : children;
                    children.put(word, child);
                }
            }
            return child;
        }
    }

    /** A place in a text and the names that are written so. */
    record Hit(Place place, List<StoredName> names) {
    }

    /** How many names it holds. */
    int size() {
        return size;
    }

    /** @param year of a film; 0 where there is none */
    void add(String name, boolean isPerson, long row, int year) {
        var words = new Words(name);
        var node = root;
        int count = 0;
        long capitals = 0;
        var punctuated = false;
        for (int end = 0; words.moveTo(end); end = words.end()) {
            node = node.childOrNew(words.folded());
            punctuated |= count > 0 && Words.parts(name, end, words.start());
            capitals |= words.isCapital() && count < CAPITALS ? 1L << count : 0;
            count++;
        }
        var known = new StoredName(isPerson, row, year, count, capitals, punctuated);
        if (count > 0 && node.names.stream().noneMatch(other -> other.isPerson() == isPerson && other.row() == row)) {
            var names = new ArrayList<>(node.names);
            names.add(known);
            node.names = List.copyOf(names);
            size++;
        }
    }

    /** In the order of the text, none overlapping another. */
    List<Hit> find(String text) {
        var hits = new ArrayList<Hit>();
        var words = new Words(text);
        for (int from = 0; words.moveTo(from);) {
            from = words.end();
            var hit = longest(text, words);
            if (hit != null) {
                hits.add(hit);
                from = hit.place().end();
            }
        }
        return hits;
    }

    private Hit longest(String text, Words words) {
        int start = words.start();
        if (start > 0 && isJoined(text, start - 1, start - 2)) {
            return null;
        }
        Hit longest = null;
        var node = root;
        int count = 0;
        long capitals = 0;
        var parted = false;
        do {
            parted |= count > 0 && Words.parts(text, previousEnd(text, words.start()), words.start());
            node = node.child(words.folded());
            capitals |= words.isCapital() && count < CAPITALS ? 1L << count : 0;
            count++;
            if (node != null && !isJoined(text, words.end(), words.end() + 1)) {
                var fitting = fitting(node.names, capitals, parted);
                longest = fitting.isEmpty() ? longest : new Hit(new Place(start, words.end()), fitting);
            }
        } while (node != null && !node.children.isEmpty() && words.moveTo(words.end()));
        return longest;
    }

    /** Index behind the word in front of this one. */
    private static int previousEnd(String text, int start) {
        int end = start;
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && !Character.isSurrogate(text.charAt(end - 1))
                && text.charAt(end - 1) != '&' && Character.getType(text.charAt(end - 1)) != Character.NON_SPACING_MARK) {
            end--;
        }
        return end;
    }

    /** Whether a hyphen joins a word to a further one: "Anne" does not stand in "Anne-Marie". */
    private static boolean isJoined(String text, int hyphen, int beyond) {
        return hyphen >= 0 && hyphen < text.length() && beyond >= 0 && beyond < text.length() && text.charAt(hyphen) == '-'
                && Character.isLetterOrDigit(text.charAt(beyond));
    }

    private static List<StoredName> fitting(List<StoredName> names, long capitals, boolean parted) {
        if (names.isEmpty()) {
            return names;
        }
        return names.stream().filter(name -> (name.capitals() & ~capitals) == 0 && (!parted || name.punctuated())).toList();
    }
}
