package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"@type":"Person"}                                            | a.jsonl | JSON_LINES
            {"@type":"Person"}                                            | a.txt   | JSON_LINES
            nonsense                                                      | a.jsonl | JSON_LINES
            nonsense                                                      | a.json.gz | JSON_LINES
            {never}                                                       | a       | PROSE
            [{"title":"A"}]                                               | a.txt   | FILM_LIST
            [ ]                                                           | a       | FILM_LIST
            [Updated] A reunion                                           | a       | PROSE
            A reunion                                                     | a       | PROSE
            <rss version="2.0">                                           | a.html  | FEED
            <?xml version="1.0"?><feed>                                   | a.txt   | FEED
            <!DOCTYPE HTML><html>                                         | a       | PAGE
            <!-- kept - for ever --> <html lang="en">                     | a.xml   | PAGE
            <?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>         | a       | PAGE
            <article><h1>A</h1></article>                                 | -       | PAGE
            <section>                                                     | a.html  | PAGE
            <section>                                                     | a       | FEED
            <headless>                                                    | a       | FEED
            """)
    void isToldByContent(String content, String name, Format format) throws IOException {
        assertThat(Format.of(Files.writeString(folder.resolve(name), content))).isEqualTo(format);
        assertThat(Format.of(Files.writeString(folder.resolve(name), "\uFEFF\n " + content))).isEqualTo(format);
        assertThat(Format.of(Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_16)))).isEqualTo(format);
    }

    @Test
    void anEmptyFileIsWhatItsNameSays() throws IOException {
        assertThat(Format.of(Files.createFile(folder.resolve("a.txt")))).isEqualTo(Format.PROSE);
        assertThat(Format.of(Files.createFile(folder.resolve("a.htm")))).isEqualTo(Format.PAGE);
        assertThat(Format.of(Files.createFile(folder.resolve("a")))).isEqualTo(Format.JSON_LINES);
    }
}
