package org.pullquote.interchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Makes sources of files, each by what it holds. */
final class Sources {

    private Sources() {
    }

    static List<Source> of(List<InputFile> files, ImportOptions options, LineParser parser) throws IOException {
        var sources = new ArrayList<Source>();
        var imdb = new EnumMap<Format, InputFile>(Format.class);
        for (InputFile file : files) {
            var format = Format.of(file.path());
            switch (format) {
                case JSON_LINES -> sources.add(new JsonLines(file, parser));
                case IMDB_TITLES, IMDB_PRINCIPALS, IMDB_NAMES -> {
                    var other = imdb.putIfAbsent(format, file);
                    if (other != null) {
                        sources.add(new RefusedFile(file.toString(), "holds the same table of IMDb as " + other));
                    }
                }
                case FEED -> sources.add(new FeedFile(file, parser, options.summaryAsBody()));
                case FILM_LIST -> sources.add(new FilmList(file));
                case PAGE, PROSE -> sources.add(new PageFile(file, options.articles(), parser));
                case OTHER_IMDB -> sources.add(new RefusedFile(file.toString(),
                        "is a table of IMDb that nothing is made of: only title.basics, title.principals and name.basics are read"));
            }
        }
        if (!imdb.isEmpty()) {
            sources.addAll(ImdbFiles.of(imdb, options.imdb()));
        }
        return sources;
    }
}
