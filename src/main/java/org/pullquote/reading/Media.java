package org.pullquote.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.pullquote.outlet.Medium;

/** Words for ways of making words public. */
final class Media {

    private static final Set<String> PLATFORMS = Set.of("instagram", "twitter", "facebook", "x", "tiktok", "snapchat",
            "youtube", "threads", "tumblr", "weibo", "reddit", "bluesky", "linkedin", "mastodon", "myspace");
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

    private Media() {
    }

    private static void put(Medium medium, String... nouns) {
        for (String noun : nouns) {
            NOUNS.put(noun, medium);
        }
    }

    /** Interview, memoir; null for other words. */
    static Medium of(Token token) {
        return NOUNS.get(token.lower());
    }

    /** Whether it names a social network. */
    static boolean isPlatform(String word) {
        return PLATFORMS.contains(word);
    }
}
