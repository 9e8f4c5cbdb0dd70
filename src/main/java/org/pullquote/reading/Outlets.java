package org.pullquote.reading;

import java.util.Locale;
import java.util.Set;

import org.pullquote.outlet.Medium;

/** Finds names of outlets: what is written like a name where an outlet is expected, and is nobody of the text. */
final class Outlets {

    private static final int LONGEST = 8;
    private static final Set<String> NOUNS = Set.of("magazine", "outlet", "newspaper", "paper", "publication", "site",
            "website", "network", "tabloid", "broadcaster", "weekly", "station", "newsletter");
    private static final Set<String> SHOWS = Set.of("show", "podcast", "tonight", "live", "view", "talk", "hour",
            "morning", "radio", "breakfast", "late", "night");
    private static final Set<String> HOSTS = Set.of("host", "presenter", "interviewer", "journalist", "reporter", "anchor",
            "critic", "editor", "correspondent");
    /** Outlets that are called like somebody. */
    private static final Set<String> FIRST_NAMES = Set.of("bella", "ebony", "elle", "grazia", "india", "jane", "marie", "star");
    /** Who is told things in public and publishes none of it. */
    private static final Set<String> BODIES = Set.of("alexa", "commons", "congress", "council", "court", "house", "lords",
            "mps",
            "parliament", "police", "senate", "senators", "siri");
    private static final Set<String> JOINS = Set.of("of", "the", "and", "&", "for", "with", "on", "to");

    private final Document document;
    private final Registry registry;
    private String last;

    Outlets(Document document, Registry registry) {
        this.document = document;
        this.registry = registry;
    }

    /** @param end index behind its last token */
    record Outlet(String name, int end, Medium medium) {

        boolean isShow() {
            return medium != Medium.INTERVIEW;
        }
    }

    /** The outlet whose name starts here, or that "the magazine" means; null where none does. */
    Outlet at(int from, int to) {
        int start = from;
        if (start < to && document.token(start).in(Lexicon.DETERMINERS)) {
            start++;
        }
        if (start >= to || document.token(start).isQuotation()) {
            return start < to ? quoted(start) : null;
        }
        if (start > from && document.token(start).isSmall()) {
            return meant(from, start, to);
        }
        if (document.token(start).in(HOSTS) || !document.token(start).isCapital() && !document.token(start).isNumber()
                || document.token(start).in(Lexicon.NOT_NAMES) && start > from && !(start + 1 < to
                        && document.token(start + 1).isCapital())) {
            return null;
        }
        int begin = start > from && document.token(from).isCapital() ? from : start;
        int end = nameEnd(start, to);
        var name = document.textOf(new Phrase(begin, end));
        var mention = registry.within(new Phrase(start, end));
        if (mention != null && mention.named().isPerson() && mention.named().confidence() > 0.7
                && mention.phrase().to() == end && !isShowWord(end - 1)) {
            return null;
        }
        var single = end == start + 1 && !isPublication(end, to);
        if (single && (GivenNames.contains(document.token(start).lower()) && !document.token(start).in(FIRST_NAMES)
                || document.token(start).in(BODIES)) || Media.isPlatform(document.token(start).lower())) {
            return null;
        }
        last = name;
        return new Outlet(name, end, medium(start, end, to));
    }

    /** "Elle magazine". */
    private boolean isPublication(int index, int to) {
        return index < to && document.token(index).in(NOUNS);
    }

    /** “The Late Hour” in marks. */
    private Outlet quoted(int token) {
        var quoted = document.token(token).quoted();
        var words = quoted.text(document.text);
        return words.isEmpty() || words.length() > 60 || !Character.isUpperCase(words.codePointAt(0)) ? null
                : new Outlet(words, token + 1, Medium.BROADCAST);
    }

    /** "The magazine" is the outlet named before. */
    private Outlet meant(int from, int start, int to) {
        for (int i = start; i < to && i < start + 3; i++) {
            if (NOUNS.contains(document.token(i).lower())) {
                return last == null && before(from) == null ? null
                        : new Outlet(last != null ? last : before(from), i + 1, Medium.INTERVIEW);
            }
        }
        return null;
    }

    private String before(int token) {
        int index = registry.firstFrom(token) - 1;
        for (int i = index; i >= 0 && i > index - 20; i--) {
            var mention = registry.mentions().get(i);
            if (!mention.named().isPerson() && !mention.named().isUnnamed()) {
                return registry.withArticle(mention);
            }
        }
        return null;
    }

    private int nameEnd(int start, int to) {
        int i = start + 1;
        while (i < to && i - start < LONGEST) {
            var token = document.token(i);
            var joins = JOINS.contains(token.lower()) && i + 1 < to && document.token(i + 1).isCapital()
                    && (token.is("&") || token.is("of") || document.token(i + 1).in(SHOWS));
            var possessive = token.isPossessive() && i + 1 < to && document.token(i + 1).isCapital();
            if (!token.isCapital() && !joins && !possessive || token.in(Lexicon.DAYS) || Dates.year(token) > 0) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean isShowWord(int token) {
        return SHOWS.contains(document.token(token).lower());
    }

    private Medium medium(int start, int end, int to) {
        for (int i = start; i < Math.min(end + 1, to); i++) {
            var word = document.token(i).lower().toLowerCase(Locale.ROOT);
            if (word.equals("podcast")) {
                return Medium.PODCAST;
            }
            if (SHOWS.contains(word) && i < end && i > start) {
                return Medium.BROADCAST;
            }
        }
        return Medium.INTERVIEW;
    }
}
