package org.pullquote.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes files in the form of IMDb's, of films and people that do not exist, the same for a seed: every eighth title is a
 * movie, a title has eight principals on average. {@code ImdbData FOLDER TITLES PEOPLE}
 */
final class ImdbData {

    private static final String[] SYLLABLES = "ka ri mo len dar vi so tan bel ora nim qua jes tor fel wyn ash cor dul em"
            .split(" ");
    private static final String[] TYPES = { "movie", "tvEpisode", "tvEpisode", "tvEpisode", "short", "tvSeries", "video",
            "tvMovie" };
    private static final String[] CATEGORIES = { "actor", "actress", "actor", "actress", "self", "director", "writer",
            "producer",
            "composer", "cinematographer", "editor", "production_designer" };

    private final Random random = new Random(20261122);

    public static void main(String[] arguments) throws IOException {
        new ImdbData().write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    /** @return the names of the files: titles, principals (packed), names */
    List<Path> write(Path folder, int titles, int people) throws IOException {
        var files = List.of(folder.resolve("titles"), folder.resolve("principals"), folder.resolve("names"));
        try (var basics = Files.newBufferedWriter(files.get(0)); var principals = packed(files.get(1))) {
            basics.write(
                    "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres\n");
            principals.write("tconst\tordering\tnconst\tcategory\tjob\tcharacters\n");
            for (int i = 1; i <= titles; i++) {
                var title = words(1 + random.nextInt(3));
                basics.write("tt%s\t%s\t%s\t%s\t0\t%s\t\\N\t%s\tDrama,Comedy\n".formatted(digits(i), TYPES[i % TYPES.length],
                        title, title, random.nextInt(20) == 0 ? "\\N" : "" + (1920 + random.nextInt(106)),
                        random.nextInt(4) == 0 ? "\\N" : "" + (60 + random.nextInt(120))));
                principals(principals, i, people);
            }
        }
        try (var names = Files.newBufferedWriter(files.get(2))) {
            names.write("nconst\tprimaryName\tbirthYear\tdeathYear\tprimaryProfession\tknownForTitles\n");
            for (int i = 1; i <= people; i++) {
                names.write("nm%s\t%s %s\t%s\t\\N\tactor\ttt0000001\n".formatted(digits(i), words(1), words(1),
                        random.nextInt(3) == 0 ? "" + (1900 + random.nextInt(105)) : "\\N"));
            }
        }
        return files;
    }

    private void principals(BufferedWriter principals, int title, int people) throws IOException {
        var count = random.nextInt(17);
        for (int i = 1; i <= count; i++) {
            var category = CATEGORIES[random.nextInt(CATEGORIES.length)];
            principals.write("tt%s\t%d\tnm%s\t%s\t\\N\t%s\n".formatted(digits(title), i,
                    digits(1 + (int) (people * Math.pow(random.nextDouble(), 2))), category,
                    category.startsWith("act") ? "[\"" + words(1) + "\"]" : "\\N"));
        }
    }

    private static BufferedWriter packed(Path file) throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8),
                1 << 16);
    }

    private static String digits(int number) {
        return "%07d".formatted(number);
    }

    private String words(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            var word = new StringBuilder();
            for (int j = 2 + random.nextInt(2); j > 0; j--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
            text.append(i == 0 ? "" : " ").append(word);
        }
        return text.toString();
    }
}
