package org.pullquote.interchange;

import java.io.IOException;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;

/** A JSON array of films with a title, a year, a cast and genres, as lists made of Wikipedia are. */
final class FilmList implements Source {

    private static final ObjectReader JSON = LineParser.JSON.reader()
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final InputFile file;

    FilmList(InputFile file) {
        this.file = file;
    }

    @Override
    public void check(Findings findings) throws IOException {
        read(item -> findings.object(), problem -> {
            findings.object();
            findings.refuse(problem);
        }, findings::unread);
    }

    @Override
    public void read(Pass pass, Consumer<Item<GraphObject>> items) throws IOException {
        if (pass == Pass.FILMS) {
            read(items, problem -> {
            }, property -> {
            });
        }
    }

    private void read(Consumer<Item<GraphObject>> items, Consumer<Problem> problems, Consumer<String> unread)
            throws IOException {
        var line = 1;
        try (var input = Input.open(file.path()); var json = JSON.createParser(input.content())) {
            json.nextToken();
            var number = 0;
            while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
                line = json.currentTokenLocation().getLineNr();
                read(json, ++number, items, problems, unread);
            }
            if (json.currentToken() == null || json.nextToken() != null) {
                problems.accept(problem(json, "the array does not end where the file does"));
            }
        } catch (Input.Damaged damaged) {
            problems.accept(new Problem(file.toString(), line, damaged.getMessage()));
        } catch (JsonProcessingException malformed) {
            var place = malformed.getLocation();
            problems.accept(new Problem(file.toString(), place == null ? 1 : Math.max(1, place.getLineNr()),
                    "is not JSON, and nothing is read from here: " + malformed.getOriginalMessage()));
        }
    }

    private void read(JsonParser json, int number, Consumer<Item<GraphObject>> items, Consumer<Problem> problems,
            Consumer<String> unread) throws IOException {
        var line = json.currentTokenLocation().getLineNr();
        var start = json.currentTokenLocation().getCharOffset();
        try {
            var film = ListedFilm.read(new LdObject(JSON.readTree(json), "[" + number + "]", unread));
            var length = (int) Math.min(Integer.MAX_VALUE, Math.max(0, json.currentLocation().getCharOffset() - start));
            items.accept(new Item<>(file.toString(), line, length, film));
        } catch (BadLine bad) {
            problems.accept(new Problem(file.toString(), line, bad.getMessage()));
        }
    }

    private Problem problem(JsonParser json, String reason) {
        return new Problem(file.toString(), Math.max(1, json.currentLocation().getLineNr()), reason);
    }
}
