package org.pullquote.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** What an opaque id stands for: a type of the schema and its row. */
public record NodeId(String type, long row) {

    private static final Pattern DECODED = Pattern.compile("(Article|Credit|Film|Outlet|Person|Quote):([1-9][0-9]{0,17})");

    public String encode() {
        var text = (type + ":" + row).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** @throws RequestException INVALID_INPUT where the text is no id */
    public static NodeId decode(String id, String argument) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.US_ASCII);
            var matcher = DECODED.matcher(text);
            if (matcher.matches()) {
                var decoded = new NodeId(matcher.group(1), Long.parseLong(matcher.group(2)));
                if (decoded.encode().equals(id)) {
                    return decoded;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // the same answer as for any other malformed id
        }
        throw RequestException.invalidInput(argument, "'" + abbreviated(id) + "' is not an id.");
    }

    /** @throws RequestException INVALID_INPUT where the text is no id, or the id of another type */
    public static long decode(String id, String argument, String type) {
        return decode(id, argument, List.of(type)).row();
    }

    /** @throws RequestException INVALID_INPUT where the text is no id, or the id of a type not among these */
    public static NodeId decode(String id, String argument, List<String> types) {
        var decoded = decode(id, argument);
        if (!types.contains(decoded.type())) {
            throw RequestException.invalidInput(argument,
                    "'" + id + "' is the id of a " + decoded.type() + ", not of a " + String.join(" or a ", types) + ".");
        }
        return decoded;
    }

    /** @throws RequestException INVALID_INPUT where one of them is no id, or of a type not among these */
    public static List<NodeId> decodeAll(List<String> ids, String argument, List<String> types) {
        return Arguments.atMostHundred(ids, argument).stream().map(id -> decode(id, argument, types)).distinct().toList();
    }

    /** The rows of this type among these ids. */
    public static Long[] rows(List<NodeId> ids, String type) {
        return ids.stream().filter(id -> id.type().equals(type)).map(NodeId::row).toArray(Long[]::new);
    }

    private static String abbreviated(String id) {
        return id.length() <= 60 ? id : id.substring(0, 60) + "…";
    }
}
