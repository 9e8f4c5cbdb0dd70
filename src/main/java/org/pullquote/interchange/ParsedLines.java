package org.pullquote.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** Parses the lines of a file on other threads, a few blocks ahead of the one that takes them, and in their order. */
final class ParsedLines implements Lines.Consumer {

    private static final int BLOCK_LINES = 256;
    private static final int BLOCK_CHARACTERS = 1 << 20;
    private static final int BLOCKS_AHEAD = 2;
    private static final List<Parsed> END = List.of();

    /** A line's object, or what is wrong with the line. */
    record Parsed(Item<NamedObject> item, Problem problem) {
    }

    private record Line(int number, String text, String bad) {
    }

    private final String file;
    private final IntPredicate wanted;
    private final LineParser parser;
    private final Consumer<String> unknown;
    private final BlockingQueue<List<Parsed>> parsed = new ArrayBlockingQueue<>(BLOCKS_AHEAD);
    private final List<Line> block = new ArrayList<>();
    private int characters;

    private ParsedLines(InputFile file, IntPredicate wanted, LineParser parser, Consumer<String> unknown) {
        this.file = file.toString();
        this.wanted = wanted;
        this.parser = parser;
        this.unknown = unknown;
    }

    /**
     * Gives each line that is wanted and not blank to the consumer, on the calling thread.
     *
     * @param unknown told, on several threads at once, the names of properties that nothing is made of
     */
    static void read(InputFile file, IntPredicate wanted, LineParser parser, Consumer<String> unknown,
            Consumer<Parsed> consumer)
            throws IOException {
        var lines = new ParsedLines(file, wanted, parser, unknown);
        var reader = Executors.newSingleThreadExecutor();
        try {
            var reading = reader.submit(() -> lines.readAll(file.path()));
            for (var next = lines.parsed.take(); next != END; next = lines.parsed.take()) {
                next.forEach(consumer);
            }
            reading.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted.", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(failed.getCause());
        } finally {
            reader.shutdownNow();
        }
    }

    private Void readAll(Path path) throws IOException, InterruptedException {
        try {
            Lines.read(path, this);
            flush();
        } finally {
            parsed.put(END);
        }
        return null;
    }

    @Override
    public boolean wants(int number) {
        return wanted.test(number);
    }

    @Override
    public void accept(int number, String text) throws InterruptedException {
        if (!text.isBlank()) {
            add(new Line(number, text, null));
            characters += text.length();
        }
    }

    @Override
    public void bad(int number, String reason) throws InterruptedException {
        add(new Line(number, "", reason));
    }

    private void add(Line line) throws InterruptedException {
        if (block.size() == BLOCK_LINES || characters > BLOCK_CHARACTERS) {
            flush();
        }
        block.add(line);
    }

    private void flush() throws InterruptedException {
        if (!block.isEmpty()) {
            parsed.put(block.parallelStream().map(this::parse).toList());
        }
        block.clear();
        characters = 0;
    }

    private Parsed parse(Line line) {
        if (line.bad != null) {
            return new Parsed(null, new Problem(file, line.number, line.bad));
        }
        try {
            return new Parsed(new Item<>(file, line.number, line.text.length(), parser.parse(line.text, unknown)), null);
        } catch (BadLine bad) {
            return new Parsed(null, new Problem(file, line.number, bad.getMessage()));
        }
    }
}
