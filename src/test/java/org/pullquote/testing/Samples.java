package org.pullquote.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.pullquote.interchange.ImportListener;
import org.pullquote.interchange.ImportOptions;
import org.pullquote.interchange.ImportReport;
import org.pullquote.interchange.Importer;
import org.pullquote.interchange.Problem;

import io.quarkus.arc.Arc;

/** Named graphs that tests work on, brought in by the real importer. */
public final class Samples {

    private static final String PEOPLE_AND_FILM = """
            {"@type":"Person","@id":"people/mara-solano","name":"Mara Solano","birthDate":"1967-09-28","sameAs":"https://www.imdb.com/name/nm9000227/"}
            {"@type":"Person","@id":"people/lena-kestrel","name":"Lena Kestrel","alternateName":["Kestrel"],"birthDate":"1963-07-30","sameAs":["https://www.imdb.com/name/nm9001435/"]}
            {"@type":"Person","@id":"people/jane-garland","name":"Jane Garland","birthDate":"1964"}
            {"@type":"Person","@id":"people/dan-merrow","name":"Dan Merrow"}
            {"@type":"Person","@id":"people/robin-shaw","name":"Robin Shaw"}
            {"@type":"NewsMediaOrganization","@id":"outlets/evening-reel","name":"The Evening Reel","url":"https://evening.example/news"}
            {"@type":"NewsMediaOrganization","@id":"outlets/daily-reel","name":"The Daily Reel","url":"https://reel.example/"}
            {"@type":"Movie","@id":"films/rosa-and-mabel","name":"Rosa and Mabel's Class Reunion","alternateName":["Rosa and Mabel"],"datePublished":"1997-04-25","duration":"PT92M","genre":["Comedy"],"actor":[{"@type":"PerformanceRole","actor":{"@id":"people/mara-solano"},"characterName":"Rosa White"},{"@type":"PerformanceRole","actor":{"@id":"people/lena-kestrel"},"characterName":"Mabel Wren"},{"@type":"PerformanceRole","actor":{"@id":"people/jane-garland"},"characterName":"Hettie Moon"}],"director":{"@id":"people/dan-merrow"},"author":[{"@id":"people/robin-shaw"}]}
            """;

    private static final String ARTICLE = """
            {"@type":"NewsArticle","@id":"articles/a-reunion-at-a-party","url":"https://reel.example/a-reunion-at-a-party","headline":"A reunion at a party","description":"Two friends from one film meet again.","articleBody":"Lena Kestrel and Mara Solano met at a party in September. The film that made them friends on screen, Rosa and Mabel’s Class Reunion, is two decades old.\\n\\nKestrel called the evening “the best surprise of the year” and her colleague a “truly GOOD soul.”\\n\\nSolano answered: “I get to see her again on Friday! Hooray!!”\\n\\nIn 2017 Solano told The Evening Reel, “I would love [a sequel]. I have waited for one for years!” Kestrel said, “Well, why not? If it makes sense for those two.”","articleSection":"news","datePublished":"2019-09-25T18:30:00Z","inLanguage":"en","author":"Nora Field","publisher":{"@id":"outlets/daily-reel"},"keywords":["Reunions","Rosa and Mabel"],"mentions":[{"@id":"people/lena-kestrel"},{"@id":"people/mara-solano"},{"@id":"films/rosa-and-mabel"}],"hasPart":[{"@type":"Quotation","@id":"quotes/kestrel-best-surprise","text":"the best surprise of the year","creator":{"@id":"people/lena-kestrel"},"pq:attribution":"Kestrel","about":{"@id":"people/mara-solano"},"dateCreated":"2019-09-24","isBasedOn":{"pq:medium":"SOCIAL_POST","pq:platform":"Instagram"},"pq:kind":"PARTIAL","pq:cue":"called"},{"@type":"Quotation","@id":"quotes/kestrel-good-soul","text":"truly GOOD soul.","creator":{"@id":"people/lena-kestrel"},"pq:attribution":"Kestrel","about":[{"@id":"people/mara-solano"}],"dateCreated":"2019-09-24","isBasedOn":{"pq:medium":"SOCIAL_POST","pq:platform":"Instagram"},"pq:kind":"PARTIAL","pq:cue":"called"},{"@type":"Quotation","@id":"quotes/solano-see-her-again","text":"I get to see her again on Friday! Hooray!!","creator":{"@id":"people/mara-solano"},"pq:attribution":"Solano","about":[{"@id":"people/lena-kestrel"}],"dateCreated":"2019-09-24","isBasedOn":{"pq:medium":"SOCIAL_POST","pq:platform":"Instagram"},"pq:cue":"answered"},{"@type":"Quotation","@id":"quotes/solano-love-a-sequel","text":"I would love [a sequel]. I have waited for one for years!","creator":{"@id":"people/mara-solano"},"pq:attribution":"Solano","about":[{"@id":"films/rosa-and-mabel"}],"dateCreated":"2017","isBasedOn":{"publisher":{"@id":"outlets/evening-reel"},"pq:medium":"INTERVIEW","datePublished":"2017"},"pq:cue":"told","pq:topic":"sequel","pq:verification":"SOURCED"},{"@type":"Quotation","@id":"quotes/kestrel-why-not","text":"Well, why not? If it makes sense for those two.","creator":{"@id":"people/lena-kestrel"},"pq:attribution":"Kestrel","about":[{"@id":"films/rosa-and-mabel"}],"pq:cue":"said","pq:topic":"sequel"}]}
            """;

    private Samples() {
    }

    /** The shape of the founding story with made-up people: two actresses of one film meet again and are asked for a sequel. */
    public static ImportReport rosaAndMabel() {
        return load(PEOPLE_AND_FILM + ARTICLE);
    }

    /** The graph that a server shows before anybody has imported one: sample/graph.jsonl. */
    public static void sample() {
        load(resource("/sample/graph.jsonl"));
    }

    /** A few made-up people, films, articles and quotes that differ in everything a filter can ask for. */
    public static void repertory() {
        load(resource("/samples/repertory.jsonl"));
    }

    private static String resource(String name) {
        try (var stream = Samples.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stores these lines, all of which must be good. */
    public static ImportReport load(String jsonLines) {
        var problems = new ArrayList<Problem>();
        var report = load(jsonLines, problems);
        if (!problems.isEmpty()) {
            throw new AssertionError("The importer refuses " + problems);
        }
        return report;
    }

    /** Stores what is good of these lines; what is not goes into the list. */
    public static ImportReport load(String jsonLines, List<Problem> problems) {
        try {
            var file = Files.createTempFile("sample", ".jsonl");
            try {
                Files.writeString(file, jsonLines);
                return Arc.container().instance(Importer.class).get().run(List.of(file), ImportOptions.DEFAULTS,
                        new ImportListener() {
                            @Override
                            public void problem(Problem problem) {
                                problems.add(problem);
                            }
                        });
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
