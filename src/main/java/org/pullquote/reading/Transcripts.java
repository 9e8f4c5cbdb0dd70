package org.pullquote.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds the speaker whom the words of a transcript name themselves: “SMITH: We were late.” */
final class Transcripts {

    private static final int LONGEST_LABEL = 40;
    private static final int SHORTEST_NAME = 3;

    private final Document document;
    private Map<String, Integer> capitals;

    Transcripts(Document document) {
        this.document = document;
    }

    /** Who is named in capitals in front of a colon, where the text names them elsewhere; null for nobody. */
    Attribution of(Draft draft) {
        var words = draft.quoted.text(document.text);
        int colon = words.indexOf(':');
        if (colon < SHORTEST_NAME || colon > LONGEST_LABEL || !isLabel(words.substring(0, colon))) {
            return null;
        }
        var label = words.substring(0, colon);
        var name = capitals().get(label.substring(label.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        return name == null ? null : new Attribution(new Phrase(name, name + 1), -1, Rule.COLON);
    }

    private static boolean isLabel(String label) {
        return label.chars().allMatch(sign -> Character.isUpperCase(sign) || " .'’-".indexOf(sign) >= 0);
    }

    private Map<String, Integer> capitals() {
        if (capitals == null) {
            capitals = new HashMap<>();
            for (int i = 0; i < document.tokens.size(); i++) {
                if (document.token(i).isCapital()) {
                    capitals.putIfAbsent(document.token(i).lower(), i);
                }
            }
        }
        return capitals;
    }
}
