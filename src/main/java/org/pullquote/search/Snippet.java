package org.pullquote.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.pullquote.fulltext.Analyzer;
import org.pullquote.fulltext.Words;
import org.pullquote.graphql.Span;

/**
 * The stretch of a hit's texts that matches best: most of the words, then most matches, then the earlier text and place.
 *
 * @param highlights the matched words, in code points of the text
 */
record Snippet(String text, List<Span> highlights) {

    private static final int LENGTH = 200;
    // A match later in a text is found, but not shown.
    private static final int LONGEST_TEXT = 200_000;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** A text of a hit; in a name the last word matches by its beginning. */
    record Source(String text, boolean isName) {
    }

    private record Match(int start, int end, int word) {
    }

    /** A run of matches, from the first to before the second index. */
    private record Cluster(String text, List<Match> matches, int first, int last, int distinct) {

        private boolean isBetterThan(Cluster other) {
            return other == null || distinct > other.distinct
                    || distinct == other.distinct && last - first > other.last - other.first;
        }
    }

    /** @return null where there is no text */
    static Snippet of(Words words, List<Source> sources) {
        Cluster best = null;
        for (var source : sources) {
            var text = SPACES.matcher(source.text.substring(0, Math.min(LONGEST_TEXT, source.text.length()))).replaceAll(" ")
                    .strip();
            var matches = matches(words, text, source.isName);
            if (best == null && !text.isEmpty()) {
                best = new Cluster(text, matches, 0, 0, 0);
            }
            for (int first = 0; first < matches.size(); first++) {
                var cluster = cluster(text, matches, first);
                if (cluster.isBetterThan(best)) {
                    best = cluster;
                }
            }
        }
        return best == null ? null : cut(best);
    }

    private static List<Match> matches(Words words, String text, boolean isName) {
        var matches = new ArrayList<Match>();
        for (var token : Analyzer.tokens(text)) {
            int word = words.indexOf(token, isName);
            if (word >= 0) {
                matches.add(new Match(token.start(), Math.min(token.end(), token.start() + LENGTH), word));
            }
        }
        return matches;
    }

    private static Cluster cluster(String text, List<Match> matches, int first) {
        var distinct = new HashSet<Integer>();
        int last = first;
        while (last < matches.size() && matches.get(last).end - matches.get(first).start <= LENGTH) {
            distinct.add(matches.get(last++).word);
        }
        return new Cluster(text, matches, first, last, distinct.size());
    }

    private static Snippet cut(Cluster cluster) {
        var text = cluster.text;
        int start = cluster.first == cluster.last ? 0 : cluster.matches.get(cluster.first).start;
        int end = cluster.first == cluster.last ? 0 : cluster.matches.get(cluster.last - 1).end;
        int from = Math.max(0, Math.min(start - (LENGTH - (end - start)) / 2, text.length() - LENGTH));
        int to = Math.min(text.length(), from + LENGTH);
        from = from == 0 ? 0 : startOfWord(text, from, start);
        to = to == text.length() ? to : endOfWord(text, end, to);

        var opening = from > 0 ? "…" : "";
        var shown = text.substring(from, to);
        var highlights = new ArrayList<Span>();
        for (var match : cluster.matches) {
            if (match.start >= from && match.end <= to) {
                highlights.add(new Span(opening.length() + shown.codePointCount(0, match.start - from),
                        opening.length() + shown.codePointCount(0, match.end - from)));
            }
        }
        return new Snippet(opening + shown + (to < text.length() ? "…" : ""), List.copyOf(highlights));
    }

    private static int startOfWord(String text, int from, int latest) {
        int space = text.indexOf(' ', from - 1);
        if (space >= 0 && space < latest) {
            return space + 1;
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }

    private static int endOfWord(String text, int earliest, int to) {
        int space = text.lastIndexOf(' ', to);
        if (space > 0 && space >= earliest) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }
}
