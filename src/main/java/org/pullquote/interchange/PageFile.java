package org.pullquote.interchange;

import java.io.IOException;
import java.util.function.Consumer;

/** A page or a plain text: one article, to be read with the names that the graph knows. */
final class PageFile implements Source {

    private final InputFile file;
    private final ArticleOptions options;
    private final LineParser parser;

    PageFile(InputFile file, ArticleOptions options, LineParser parser) {
        this.file = file;
        this.options = options;
        this.parser = parser;
    }

    @Override
    public void check(Findings findings) throws IOException {
        findings.object();
        try {
            UnreadArticle.read(file, options, parser).notes().forEach(note -> findings.listener().note(file + ": " + note));
        } catch (BadLine bad) {
            findings.refuse(new Problem(file.toString(), 1, bad.getMessage()));
        }
    }

    @Override
    public void read(Pass pass, Consumer<Item<GraphObject>> items) throws IOException {
        if (pass != Pass.ARTICLES_AND_QUOTES) {
            return;
        }
        try {
            var article = UnreadArticle.read(file, options, parser);
            items.accept(new Item<>(file.toString(), 1, article.text().length(), article));
        } catch (BadLine told) {
            // by the check
        }
    }

    @Override
    public boolean standsAlone() {
        return false;
    }
}
