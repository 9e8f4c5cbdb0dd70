package org.pullquote.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.pullquote.outlet.Medium;

/** Finds to whom, where and when the words of a quotation were first said: told E! News in 2017, wrote on Instagram. */
final class Origins {

    /** Tokens looked at on either side of the verb. */
    private static final int NEAR = 60;
    private static final Set<String> PLATFORMS = Set.of("instagram", "twitter", "facebook", "x", "tiktok", "snapchat",
            "youtube", "threads", "tumblr", "weibo", "reddit", "bluesky", "linkedin", "mastodon", "myspace");
    private static final Set<String> POSTING = Set.of("tweet", "retweet", "caption", "instagram", "post", "blog");
    private static final Set<String> PRESS = Set.of("reporters", "journalists", "press");
    private static final Set<String> AUDIENCE = Set.of("crowd", "audience", "attendees", "congregation", "graduates", "guests");
    private static final Set<String> NOT_OUTLETS = Set.of("that", "him", "her", "them", "me", "us", "it", "fans", "friends",
            "followers", "everyone", "people", "himself", "herself", "a", "an", "his", "their", "my", "how", "about");
    private static final Map<String, Medium> NOUNS = new HashMap<>();

    static {
        put(Medium.STATEMENT, "statement", "email", "e-mail", "letter", "release", "memo");
        put(Medium.INTERVIEW, "interview", "sit-down", "profile", "chat", "q&a", "conversation");
        put(Medium.PODCAST, "podcast");
        put(Medium.BROADCAST, "show", "episode", "broadcast", "radio", "program", "programme");
        put(Medium.PRESS_CONFERENCE, "conference", "briefing", "junket");
        put(Medium.SPEECH, "speech", "eulogy", "toast", "keynote", "lecture", "sermon");
        put(Medium.PRINT, "memoir", "autobiography", "book", "essay", "op-ed", "column", "foreword");
        put(Medium.SOCIAL_POST, "tweet", "caption", "post", "story", "reel", "thread", "livestream");
    }

    private final Document document;
    private final Registry registry;
    private final Outlets outlets;
    private final Map<Integer, Origin> bySentence = new HashMap<>();

    Origins(Document document, Registry registry) {
        this.document = document;
        this.registry = registry;
        this.outlets = new Outlets(document, registry);
    }

    private static void put(Medium medium, String... nouns) {
        for (String noun : nouns) {
            NOUNS.put(noun, medium);
        }
    }

    /** A word for a way of making words public: interview, memoir. */
    static boolean isMedium(Token token) {
        return NOUNS.containsKey(token.lower());
    }

    /** Where the words of a whole sentence were first said; null where it does not tell. */
    Origin of(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.index(), unknown -> read(sentence.first(),
                Math.min(sentence.end(), sentence.first() + NEAR)));
    }

    /** Where the quotation was first said; null where the text does not tell. */
    Origin of(Draft draft) {
        int cue = draft.attribution.cue();
        var near = cue >= 0 ? cue : draft.token;
        var sentence = document.sentenceOf(near);
        return sentence.end() - sentence.first() <= NEAR ? of(sentence)
                : read(Math.max(sentence.first(), near - NEAR), Math.min(sentence.end(), near + NEAR));
    }

    private Origin read(int from, int to) {
        Origin found = null;
        int end = from;
        for (int i = from; i < to && found == null; i++) {
            found = at(i, to);
            end = i;
        }
        var date = Dates.find(document, from, to);
        if (found == null) {
            return date == null || !begins(date, from) ? null
                    : new Origin(null, null, date.date(), place(date.from(), date.to()));
        }
        var place = found.place();
        return date == null || !begins(date, from) && date.to() < end - 1 ? found
                : new Origin(found.outlet(), found.medium(), date.date(),
                        date.from() < end ? place
                                : new Place(place.start(), Math.max(place.end(), document.token(date.to() - 1).end())));
    }

    /** "In 2017, ..." says when the whole sentence happened. */
    private static boolean begins(Dates.Found date, int from) {
        return date.from() - from <= 1;
    }

    /** The origin that is told from this token on; null for none. */
    private Origin at(int i, int to) {
        var token = document.token(i);
        if (token.isQuotation()) {
            return null;
        }
        var lemma = CueVerbs.lemma(token.lower());
        if ("tell".equals(lemma)) {
            return told(i, i + 1, to, Medium.INTERVIEW);
        }
        if (token.isSmall() && lemma != null && POSTING.contains(lemma) && !CueVerbs.isWeak(token.lower())) {
            return new Origin(null, Medium.SOCIAL_POST, null, place(i, i + 1));
        }
        if (i + 1 < to && (token.is("to") || token.is("with")) && i > 0
                && (speaks(document.token(i - 1)) || document.token(i - 1).isSmall()
                        && CueVerbs.lemma(document.token(i - 1).lower()) != null)) {
            return told(i - 1, i + 1, to, Medium.INTERVIEW);
        }
        if (token.is("on") || token.is("via")) {
            return on(i, to);
        }
        if (token.is("in") || token.is("during") || token.is("at") || token.is("for")) {
            return in(i, to);
        }
        if (token.is("according") && i + 2 < to && document.token(i + 1).is("to")) {
            return outlet(i, i + 2, to, Medium.OTHER);
        }
        return null;
    }

    private static boolean speaks(Token token) {
        return token.is("speaking") || token.is("spoke") || token.is("talking") || token.is("talked") || token.is("exclusively")
                || token.is("opened-up") || token.is("up") || token.is("sat") || token.is("down") || token.is("chatted")
                || token.is("chatting") || token.is("revealed") || token.is("said") || token.is("confirmed")
                || token.is("recently") || token.is("explained");
    }

    /** "told E! News", "told the magazine", "told reporters". */
    private Origin told(int start, int recipient, int to, Medium medium) {
        if (recipient >= to || document.token(recipient).isQuotation()) {
            return null;
        }
        int end = recipient;
        while (end < to && end - recipient < 4 && document.token(end).isSmall()) {
            if (document.token(end).in(PRESS)) {
                return new Origin(null, Medium.PRESS_CONFERENCE, null, place(start, end + 1));
            }
            if (document.token(end).in(AUDIENCE)) {
                return new Origin(null, Medium.SPEECH, null, place(start, end + 1));
            }
            end++;
        }
        var origin = outlet(start, recipient, to, medium);
        if (origin != null || document.token(recipient).in(NOT_OUTLETS)) {
            return origin;
        }
        return null;
    }

    private Origin outlet(int start, int from, int to, Medium medium) {
        var outlet = outlets.at(from, to);
        return outlet == null ? null
                : new Origin(outlet.name(), medium == Medium.INTERVIEW && outlet.isShow() ? outlet.medium() : medium, null,
                        place(start, outlet.end()));
    }

    /** "on Instagram", "on The Late Hour", "on her podcast". */
    private Origin on(int i, int to) {
        int x = i + 1;
        while (x < to && x - i < 4 && !document.token(x).isQuotation()
                && (document.token(x).in(Lexicon.DETERMINERS) || document.token(x).isPossessive()
                        || document.token(x).isSmall() && !document.token(x).in(Lexicon.PREPOSITIONS)
                                && !NOUNS.containsKey(document.token(x).lower()))) {
            x++;
        }
        if (x >= to) {
            return null;
        }
        if (PLATFORMS.contains(document.token(x).lower()) && document.token(x).isCapital()) {
            return new Origin(null, Medium.SOCIAL_POST, null, place(i, x + 1));
        }
        var show = outlets.at(i + 1, to);
        if (show != null && show.isShow()) {
            return new Origin(show.name(), show.medium(), null, place(i, show.end()));
        }
        var medium = NOUNS.get(document.token(x).lower());
        return medium == Medium.PODCAST || medium == Medium.BROADCAST
                ? new Origin(null, medium, null, place(i, x + 1))
                : null;
    }

    /** "in a statement to People", "in an interview with Vogue", "during a press conference". */
    private Origin in(int i, int to) {
        for (int x = i + 1; x < to && x - i <= 6; x++) {
            var token = document.token(x);
            if (token.isQuotation() || token.is(",") || token.in(Lexicon.PREPOSITIONS)) {
                return null;
            }
            var medium = NOUNS.get(token.lower());
            if (medium == Medium.SOCIAL_POST && token.is("story") && !document.token(x - 1).is("instagram")) {
                medium = null;
            }
            if (medium != null && (token.isSmall() || document.token(x - 1).in(PLATFORMS))) {
                int next = x + 1;
                if (next + 1 < to && LINKS.contains(document.token(next).lower())) {
                    var named = outlets.at(next + 1, to);
                    for (int y = next + 2; named == null && y < Math.min(to - 1, next + 8); y++) {
                        named = document.token(y).is("for") || document.token(y).is("on") ? outlets.at(y + 1, to) : null;
                    }
                    if (named != null) {
                        return new Origin(named.name(), medium, null, place(i, named.end()));
                    }
                }
                var inside = outlets.at(i + 1 + (document.token(i + 1).in(Lexicon.DETERMINERS) ? 1 : 0), x);
                return new Origin(inside == null || PLATFORMS.contains(inside.name().toLowerCase(Locale.ROOT)) ? null
                        : inside.name(), medium, null, place(i, x + 1));
            }
        }
        return null;
    }

    private static final Set<String> LINKS = Set.of("with", "to", "for", "in", "on", "of", "by");

    private Place place(int from, int to) {
        return new Place(document.token(from).start(), document.token(to - 1).end());
    }
}
