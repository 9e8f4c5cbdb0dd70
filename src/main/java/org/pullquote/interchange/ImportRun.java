package org.pullquote.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/**
 * One import. The files are read once to check each line and then once for each group of types, so that an object can refer
 * to another that stands further down; between the passes only a byte for each line is remembered.
 */
final class ImportRun {

    private final List<Path> files;
    private final LineParser parser;
    private final ImportListener listener;
    private final Transactions.Storing storing;
    private final List<LineKinds> kinds = new ArrayList<>();
    private final Map<String, Integer> unknown = new ConcurrentSkipListMap<>();
    private final Counts counts = new Counts();
    private final Ids ids = new Ids();
    private int lines;
    private int problems;
    private int done;

    ImportRun(List<Path> files, LineParser parser, ImportListener listener, Transactions.Storing storing) {
        this.files = files;
        this.parser = parser;
        this.listener = listener;
        this.storing = storing;
    }

    /** Reads every line and remembers what it holds. */
    void check() throws IOException {
        for (Path file : files) {
            var its = new LineKinds();
            kinds.add(its);
            ParsedLines.read(file, number -> true, parser, property -> unknown.merge(property, 1, Integer::sum), parsed -> {
                lines++;
                if (parsed.problem() != null) {
                    refuse(parsed.problem());
                } else {
                    var object = parsed.item().object();
                    its.put(parsed.item().line(), object.id().kind(),
                            object instanceof FilmObject film && film.relations().present());
                }
            });
        }
        unknown.forEach((property, times) -> listener
                .note("nothing is made of the property " + property + " (" + times + (times == 1 ? " time)" : " times)")));
    }

    private void refuse(Problem problem) {
        problems++;
        listener.problem(problem);
    }

    boolean hasObjects() {
        return lines > problems;
    }

    void store() throws IOException {
        pass(EnumSet.of(Kind.PEOPLE, Kind.OUTLETS), false);
        pass(EnumSet.of(Kind.FILMS), false);
        pass(EnumSet.of(Kind.FILMS), true);
        pass(EnumSet.of(Kind.ARTICLES, Kind.QUOTES), false);
    }

    private void pass(Set<Kind> wanted, boolean relations) throws IOException {
        var people = batch(new PersonWriter());
        var outlets = batch(new OutletWriter());
        var films = relations ? batch(new RelationWriter(), false, this::refuse)
                : batch(new FilmWriter(), true, this::refuseFilm);
        var articles = batch(new ArticleWriter());
        var quotations = batch(new QuotationWriter());
        for (int i = 0; i < files.size(); i++) {
            read(files.get(i), kinds.get(i), wanted, relations, item -> {
                switch (item.object().id().kind()) {
                    case PEOPLE -> people.add(item.of(PersonObject.class));
                    case OUTLETS -> outlets.add(item.of(OutletObject.class));
                    case FILMS -> films.add(item.of(FilmObject.class));
                    case ARTICLES -> articles.add(item.of(ArticleObject.class));
                    case QUOTES -> quotations.add(item.of(QuotationObject.class));
                }
            });
        }
        List.of(people, outlets, films, articles, quotations).forEach(Batch::flush);
    }

    private void read(Path file, LineKinds its, Set<Kind> wanted, boolean relations, Consumer<Item<GraphObject>> consumer)
            throws IOException {
        if (!its.any(wanted, relations)) {
            return;
        }
        ParsedLines.read(file, number -> its.is(number, wanted, relations), parser, property -> {
        }, parsed -> {
            if (parsed.problem() != null) {
                throw new IllegalStateException(file + " changed while it was read");
            }
            consumer.accept(parsed.item());
        });
    }

    /** A film that is not stored has no relations to store later. */
    private void refuseFilm(Problem problem) {
        refuse(problem);
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).toString().equals(problem.file())) {
                kinds.get(i).dropRelations(problem.line());
            }
        }
    }

    private <T extends GraphObject> Batch<T> batch(Writer<T> writer) {
        return batch(writer, true, this::refuse);
    }

    private <T extends GraphObject> Batch<T> batch(Writer<T> writer, boolean counted, Consumer<Problem> refusals) {
        return new Batch<>(items -> {
            var attempts = storing.store(writer, items, ids);
            for (Attempt attempt : attempts) {
                counts.add(attempt.counts);
                attempt.problems.forEach(refusals);
            }
            done += counted ? items.size() : 0;
            listener.committed(done, lines);
        });
    }

    ImportReport report() {
        return new ImportReport(lines, problems, counts.created(), counts.updated(), counts.toString());
    }
}
