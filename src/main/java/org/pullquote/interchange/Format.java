package org.pullquote.interchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file holds, told by its first bytes; its name only tells prose from broken JSON. */
enum Format {

    JSON_LINES,
    PAGE,
    PROSE,
    FEED,
    FILM_LIST,
    IMDB_TITLES,
    IMDB_PRINCIPALS,
    IMDB_NAMES,
    OTHER_IMDB;

    private static final int LOOKED_AT = 4096;
    /** How much of standard input may hold as much as is looked at: gzip's data are read in large blocks. */
    private static final int MOST_PACKED = 1 << 20;
    private static final Set<String> IMDB_KEYS = Set.of("tconst", "nconst", "titleId");
    /** What may stand before a page's first element, and that. */
    private static final Pattern HTML = Pattern.compile(
            "(?:\\s|<\\?[^>]*>|<!--[^-]*(?:-[^-]+)*-->)*+<(?:!doctype html|(?:html|head|body|article|main|meta|title|div|p|h1)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile("<(?:\\?xml|rss|feed|rdf:RDF)\\b");
    private static final Pattern ARRAY = Pattern.compile("\\[\\s*(?:[{\\]]|$)");
    private static final Pattern OBJECT = Pattern.compile("\\{\\s*(?:[\"}]|$)");
    private static final Pattern PAGE_NAME = name("html?|xhtml");
    private static final Pattern PROSE_NAME = name("txt|text");
    private static final Pattern JSON_NAME = name("jsonl?|ndjson|jsonld");

    private static Pattern name(String endings) {
        return Pattern.compile(".*\\.(?:" + endings + ")(?:\\.gz)?", Pattern.CASE_INSENSITIVE);
    }

    static Format of(Path file) throws IOException {
        try (var input = Input.open(file)) {
            return of(start(input.content()), file.getFileName().toString());
        }
    }

    /** What standard input holds, which can still be read from its start. */
    static Format ofStandardInput() throws IOException {
        var in = new BufferedInputStream(System.in);
        System.setIn(in);
        var content = Input.unpacked(in);
        in.mark(MOST_PACKED);
        var start = start(content);
        in.reset();
        return of(start, "");
    }

    private static Format of(byte[] start, String name) {
        var text = new String(start, charset(start)).replaceFirst("^\uFEFF?\\s*", "");
        return text.isEmpty() ? ofEmpty(name) : of(text, name);
    }

    private static byte[] start(InputStream content) throws IOException {
        var start = new ByteArrayOutputStream();
        var block = new byte[LOOKED_AT];
        try {
            for (int read = 0; read >= 0 && start.size() < LOOKED_AT; read = content.read(block, 0, LOOKED_AT - start.size())) {
                start.write(block, 0, read);
            }
        } catch (Input.Damaged damaged) {
            // whoever reads it all tells so
        }
        return start.toByteArray();
    }

    /** Whether it is one article, to be read. */
    boolean isArticle() {
        return this == PAGE || this == PROSE;
    }

    /** XML and texts of some editors are UTF-16, which then begins with a mark. */
    private static Charset charset(byte[] start) {
        return start.length > 1 && (start[0] & start[1]) == (byte) 0xfe && start[0] != start[1] ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
    }

    private static Format ofEmpty(String name) {
        return is(name, PROSE_NAME) ? PROSE : is(name, PAGE_NAME) ? PAGE : JSON_LINES;
    }

    private static Format of(String text, String name) {
        if (text.startsWith("<")) {
            return HTML.matcher(text).lookingAt() || !XML.matcher(text).lookingAt() && is(name, PAGE_NAME) ? PAGE : FEED;
        }
        if (ARRAY.matcher(text).lookingAt()) {
            return FILM_LIST;
        }
        var columns = Arrays.asList(text.split("\\R", 2)[0].split("\t"));
        if (!IMDB_KEYS.contains(columns.get(0)) || columns.size() == 1) {
            return OBJECT.matcher(text).lookingAt() || is(name, JSON_NAME) ? JSON_LINES : PROSE;
        }
        return columns.containsAll(ImdbFiles.TITLES) ? IMDB_TITLES
                : columns.containsAll(ImdbFiles.PRINCIPALS) ? IMDB_PRINCIPALS
                        : columns.containsAll(ImdbFiles.NAMES) ? IMDB_NAMES : OTHER_IMDB;
    }

    private static boolean is(String name, Pattern form) {
        return form.matcher(name).matches();
    }
}
