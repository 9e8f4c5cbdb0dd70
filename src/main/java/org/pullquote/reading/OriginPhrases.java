package org.pullquote.reading;

import java.util.Locale;
import java.util.Set;

import org.pullquote.outlet.Medium;

/** Reads one phrase that tells where words were first said: told E! News, on Instagram, in a statement to People. */
final class OriginPhrases {

    private static final Set<String> POSTING = Set.of("tweet", "retweet", "caption", "instagram", "post", "blog");
    private static final Set<String> PRESS = Set.of("reporters", "journalists", "press");
    private static final Set<String> AUDIENCE = Set.of("crowd", "audience", "attendees", "congregation", "graduates", "guests");
    private static final Set<String> NOT_OUTLETS = Set.of("that", "him", "her", "them", "me", "us", "it", "fans", "friends",
            "followers", "everyone", "people", "himself", "herself", "a", "an", "his", "their", "my", "how", "about");
    private static final Set<String> EMPLOYED = Set.of("at", "for", "from", "of");
    private static final Set<String> LINKS = Set.of("with", "to", "for", "in", "on", "of", "by");

    private final Document document;
    private final Outlets outlets;

    OriginPhrases(Document document, Registry registry) {
        this.document = document;
        this.outlets = new Outlets(document, registry);
    }

    /** The origin that is told from this token on; null for none. */
    Origin at(int i, int to) {
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
                                && Media.of(document.token(x)) == null)) {
            x++;
        }
        if (x >= to) {
            return null;
        }
        if (Media.isPlatform(document.token(x).lower()) && document.token(x).isCapital()) {
            return new Origin(null, Medium.SOCIAL_POST, null, place(i, x + 1));
        }
        var show = outlets.at(i + 1, to);
        if (show != null && show.isShow()) {
            return new Origin(show.name(), show.medium(), null, place(i, show.end()));
        }
        var medium = Media.of(document.token(x));
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
            var medium = Media.of(token);
            if (medium == Medium.SOCIAL_POST && token.is("story") && !document.token(x - 1).is("instagram")) {
                medium = null;
            }
            if (medium != null && (token.isSmall() || Media.isPlatform(document.token(x - 1).lower()))) {
                int next = x + 1;
                if (next + 1 < to && LINKS.contains(document.token(next).lower())) {
                    var named = outlets.at(next + 1, to);
                    for (int y = next + 2; named == null && y < Math.min(to - 1, next + 8); y++) {
                        named = document.token(y).is("for") || document.token(y).is("on") ? outlets.at(y + 1, to) : null;
                    }
                    if (named != null) {
                        named = employer(named, to);
                        return new Origin(named.name(), medium, null, place(i, named.end()));
                    }
                }
                var inside = outlets.at(i + 1 + (document.token(i + 1).in(Lexicon.DETERMINERS) ? 1 : 0), x);
                return new Origin(inside == null || Media.isPlatform(inside.name().toLowerCase(Locale.ROOT)) ? null
                        : inside.name(), medium, null, place(i, x + 1));
            }
        }
        return null;
    }

    /**
     * "With Ann Smith for the Daily Reel": for whom the interviewer writes; what is named first where it is the outlet itself.
     */
    private Outlets.Outlet employer(Outlets.Outlet named, int to) {
        var works = named.end() + 1 < to && document.token(named.end()).in(EMPLOYED);
        var outlet = works ? outlets.at(named.end() + 1, to) : null;
        return outlet == null ? named : outlet;
    }

    Place place(int from, int to) {
        return new Place(document.token(from).start(), document.token(to - 1).end());
    }
}
