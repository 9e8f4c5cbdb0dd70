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
            {"@type":"Person","@id":"people/mira-sorvino","name":"Mira Sorvino","birthDate":"1967-09-28","sameAs":"https://www.imdb.com/name/nm0000227/"}
            {"@type":"Person","@id":"people/lisa-kudrow","name":"Lisa Kudrow","alternateName":["Kudrow"],"birthDate":"1963-07-30","sameAs":["https://www.imdb.com/name/nm0001435/"]}
            {"@type":"Person","@id":"people/janeane-garofalo","name":"Janeane Garofalo","birthDate":"1964"}
            {"@type":"Person","@id":"people/david-mirkin","name":"David Mirkin"}
            {"@type":"Person","@id":"people/robin-schiff","name":"Robin Schiff"}
            {"@type":"NewsMediaOrganization","@id":"outlets/e-news","name":"E! News","url":"https://www.eonline.com/news"}
            {"@type":"NewsMediaOrganization","@id":"outlets/daily-reel","name":"The Daily Reel","url":"https://reel.example/"}
            {"@type":"Movie","@id":"films/romy-and-michele","name":"Romy and Michele's High School Reunion","alternateName":["Romy and Michele"],"datePublished":"1997-04-25","duration":"PT92M","genre":["Comedy"],"actor":[{"@type":"PerformanceRole","actor":{"@id":"people/mira-sorvino"},"characterName":"Romy White"},{"@type":"PerformanceRole","actor":{"@id":"people/lisa-kudrow"},"characterName":"Michele Weinberger"},{"@type":"PerformanceRole","actor":{"@id":"people/janeane-garofalo"},"characterName":"Heather Mooney"}],"director":{"@id":"people/david-mirkin"},"author":[{"@id":"people/robin-schiff"}]}
            """;

    private static final String ARTICLE = """
            {"@type":"NewsArticle","@id":"articles/a-reunion-at-a-party","url":"https://reel.example/a-reunion-at-a-party","headline":"A reunion at a party","description":"Two friends from one film meet again.","articleBody":"Lisa Kudrow and Mira Sorvino met at a party in September. The film that made them friends on screen, Romy and Michele’s High School Reunion, is two decades old.\\n\\nKudrow called the evening “the best surprise of the year” and her colleague a “truly GOOD soul.”\\n\\nSorvino answered: “I get to see her again on Friday! Hooray!!”\\n\\nIn 2017 Sorvino told E! News, “I would love [a sequel]. I have waited for one for years!” Kudrow said, “Well, why not? If it makes sense for those two.”","articleSection":"news","datePublished":"2019-09-25T18:30:00Z","inLanguage":"en","author":"Nora Field","publisher":{"@id":"outlets/daily-reel"},"keywords":["Reunions","Romy and Michele"],"mentions":[{"@id":"people/lisa-kudrow"},{"@id":"people/mira-sorvino"},{"@id":"films/romy-and-michele"}],"hasPart":[{"@type":"Quotation","@id":"quotes/kudrow-best-surprise","text":"the best surprise of the year","creator":{"@id":"people/lisa-kudrow"},"pq:attribution":"Kudrow","about":{"@id":"people/mira-sorvino"},"dateCreated":"2019-09-24","isBasedOn":{"pq:medium":"SOCIAL_POST","pq:platform":"Instagram"},"pq:kind":"PARTIAL","pq:cue":"called"},{"@type":"Quotation","@id":"quotes/kudrow-good-soul","text":"truly GOOD soul.","creator":{"@id":"people/lisa-kudrow"},"pq:attribution":"Kudrow","about":[{"@id":"people/mira-sorvino"}],"dateCreated":"2019-09-24","isBasedOn":{"pq:medium":"SOCIAL_POST","pq:platform":"Instagram"},"pq:kind":"PARTIAL","pq:cue":"called"},{"@type":"Quotation","@id":"quotes/sorvino-see-her-again","text":"I get to see her again on Friday! Hooray!!","creator":{"@id":"people/mira-sorvino"},"pq:attribution":"Sorvino","about":[{"@id":"people/lisa-kudrow"}],"dateCreated":"2019-09-24","isBasedOn":{"pq:medium":"SOCIAL_POST","pq:platform":"Instagram"},"pq:cue":"answered"},{"@type":"Quotation","@id":"quotes/sorvino-love-a-sequel","text":"I would love [a sequel]. I have waited for one for years!","creator":{"@id":"people/mira-sorvino"},"pq:attribution":"Sorvino","about":[{"@id":"films/romy-and-michele"}],"dateCreated":"2017","isBasedOn":{"publisher":{"@id":"outlets/e-news"},"pq:medium":"INTERVIEW","datePublished":"2017"},"pq:cue":"told","pq:topic":"sequel","pq:verification":"SOURCED"},{"@type":"Quotation","@id":"quotes/kudrow-why-not","text":"Well, why not? If it makes sense for those two.","creator":{"@id":"people/lisa-kudrow"},"pq:attribution":"Kudrow","about":[{"@id":"films/romy-and-michele"}],"pq:cue":"said","pq:topic":"sequel"}]}
            """;

    private Samples() {
    }

    /** The founding story: two actresses of one film, who meet again, praise each other and are asked for a sequel. */
    public static ImportReport romyAndMichele() {
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
