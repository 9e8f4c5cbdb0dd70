package org.pullquote.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.pullquote.reading.Page;
import org.pullquote.reading.PageReader;
import org.pullquote.reading.Wrapping;

import org.jsoup.Jsoup;

/**
 * The article of a file.
 *
 * @param page what the file says of it, and its body
 * @param text all words that are read: of a page the headline, a blank line and the body, of plain text the file, each
 *        paragraph on a line
 * @param isPage whether the file is HTML
 */
record PageText(Page page, String text, boolean isPage) {

    private static final int MOST_BYTES = 16 << 20;
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final String NAMES_UTF_8 = "meta[charset~=(?i)utf-?8], meta[content~=(?i)charset\\s*=\\s*.?utf-?8]";
    private static final Map<String, String> SUPERSETS = Map.of("ISO-8859-1", "windows-1252", "US-ASCII", "windows-1252",
            "ISO-8859-9", "windows-1254", "GB2312", "GBK", "Shift_JIS", "windows-31j", "EUC-KR", "x-windows-949");

    /** @throws BadLine where the file holds no article */
    static PageText read(Path file) throws IOException {
        var format = Format.of(file);
        byte[] bytes;
        try (var input = Input.open(file)) {
            bytes = input.content().readNBytes(MOST_BYTES + 1);
        } catch (Input.Damaged damaged) {
            throw new BadLine(damaged.getMessage());
        }
        if (!format.isArticle()) {
            throw new BadLine(new String(bytes, StandardCharsets.UTF_8).isBlank() ? "is empty"
                    : "is neither a page nor plain text");
        }
        if (bytes.length > MOST_BYTES) {
            throw new BadLine("is larger than " + MOST_BYTES + " bytes, unpacked");
        }
        return format == Format.PAGE ? ofPage(bytes) : ofProse(bytes);
    }

    private static PageText ofPage(byte[] bytes) throws IOException {
        var html = decoded(bytes, StandardCharsets.UTF_8);
        var page = html == null ? ofOtherCharset(bytes) : PageReader.html(html);
        if (page.body().isEmpty()) {
            throw new BadLine("is a page without the text of an article");
        }
        return new PageText(page, whole(page), true);
    }

    /** In the character set that the page's own mark-up names, else in the one that the HTML Standard falls back to. */
    private static Page ofOtherCharset(byte[] bytes) throws IOException {
        var read = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        var isNamed = !read.charset().equals(StandardCharsets.UTF_8);
        if (!isNamed && read.selectFirst(NAMES_UTF_8) != null) {
            throw new BadLine("is not in UTF-8, the character set that it names");
        }
        var charset = isNamed ? meant(read.charset()) : FALLBACK;
        var html = decoded(bytes, charset);
        if (html == null) {
            throw new BadLine(isNamed ? "is neither UTF-8 nor in " + read.charset() + ", the character set that it names"
                    : "names no character set, and is neither UTF-8 nor " + FALLBACK);
        }
        var page = PageReader.html(html);
        return isNamed ? page
                : page.withNotes(List.of("names no character set and is not UTF-8: it is read as " + FALLBACK));
    }

    /** What pages that name a character set are written in, as the Encoding Standard has it: its superset of Windows. */
    private static Charset meant(Charset named) {
        return Charset.forName(SUPERSETS.getOrDefault(named.name(), named.name()));
    }

    private static PageText ofProse(byte[] bytes) {
        var marked = bytes.length > 1 && (bytes[0] & bytes[1]) == (byte) 0xfe;
        var text = decoded(bytes, marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        if (text == null || text.indexOf('\0') >= 0) {
            throw new BadLine("is not text in UTF-8");
        }
        if (text.isBlank()) {
            throw new BadLine("is empty");
        }
        var joined = Wrapping.joined(text);
        return new PageText(PageReader.text(joined), joined, false);
    }

    /** Without a byte order mark; null where these are no characters of the set. */
    private static String decoded(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }

    /** How an article is read: names in its headline tell who its body speaks of. */
    static String whole(Page page) {
        return page.headline() == null ? page.body() : page.headline() + "\n\n" + page.body();
    }
}
