package org.pullquote.interchange;

import java.io.IOException;
import java.util.function.Consumer;

/** An RSS or Atom feed, each entry of which is an article. */
final class FeedFile implements Source {

    private final InputFile file;
    private final LineParser parser;
    private final boolean summaryAsBody;

    FeedFile(InputFile file, LineParser parser, boolean summaryAsBody) {
        this.file = file;
        this.parser = parser;
        this.summaryAsBody = summaryAsBody;
    }

    @Override
    public void check(Findings findings) throws IOException {
        read(item -> findings.object(), problem -> {
            findings.object();
            findings.refuse(problem);
        }, language -> findings.listener().note(file + ": nothing is made of the language '" + language + "'"));
    }

    @Override
    public void read(Pass pass, Consumer<Item<GraphObject>> items) throws IOException {
        if (pass == Pass.ARTICLES_AND_QUOTES) {
            read(items, problem -> {
            }, language -> {
            });
        }
    }

    private void read(Consumer<Item<GraphObject>> items, Consumer<Problem> problems, Consumer<String> badLanguage)
            throws IOException {
        try {
            var document = FeedDocument.read(file.path());
            var feed = document.feed();
            var entries = new FeedEntries(document, parser.zone(), summaryAsBody);
            document.entries().stream().map(entries::language)
                    .filter(language -> language != null && !FeedEntries.isLanguage(language)).distinct().forEach(badLanguage);
            for (int i = 0; i < feed.getEntries().size(); i++) {
                var written = document.entries().get(i);
                try {
                    var entry = entries.article(feed.getEntries().get(i), written);
                    var article = parser.article(entry.json());
                    items.accept(new Item<>(file.toString(), written.line(), article.length(), new FeedEntry(article, entry)));
                } catch (BadLine bad) {
                    problems.accept(new Problem(file.toString(), written.line(), bad.getMessage()));
                }
            }
        } catch (FeedDocument.Unreadable unreadable) {
            problems.accept(new Problem(file.toString(), unreadable.line, unreadable.getMessage()));
        } catch (BadLine bad) {
            problems.accept(new Problem(file.toString(), 1, bad.getMessage()));
        }
    }
}
