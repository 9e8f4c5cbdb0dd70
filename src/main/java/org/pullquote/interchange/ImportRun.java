package org.pullquote.interchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * One import. The sources are read once to check what they hold and then once for each pass, so that an object can refer to
 * another that stands further down.
 */
final class ImportRun implements Source.Findings {

    private final List<Source> sources;
    private final ImportListener listener;
    private final Transactions.Storing storing;
    private final PageWriter pages;
    private final FeedEntryWriter feeds;
    private final Map<String, Integer> unread = new ConcurrentSkipListMap<>();
    private final Counts counts = new Counts();
    private final Ids ids = new Ids();
    private int objects;
    private int problems;
    private boolean standsAlone;
    private int done;

    ImportRun(List<Source> sources, ImportListener listener, Transactions.Storing storing, PageWriter pages,
            FeedEntryWriter feeds) {
        this.feeds = feeds;
        this.pages = pages;
        this.sources = sources;
        this.listener = listener;
        this.storing = storing;
    }

    void check() throws IOException {
        for (Source source : sources) {
            var before = objects - problems;
            source.check(this);
            standsAlone |= source.standsAlone() && objects - problems > before;
        }
        unread.forEach((property, times) -> listener
                .note("nothing is made of the property " + property + " (" + times + (times == 1 ? " time)" : " times)")));
    }

    @Override
    public void object() {
        objects++;
    }

    @Override
    public void refuse(Problem problem) {
        problems++;
        listener.problem(problem);
    }

    @Override
    public void unread(String property) {
        unread.merge(property, 1, Integer::sum);
    }

    @Override
    public ImportListener listener() {
        return listener;
    }

    /** The sample gives way to a graph of its own, but not to articles, which are read with the names there are. */
    void giveWay(SampleGraph sample, boolean stores) {
        if (standsAlone) {
            sample.removeUntouched(storing, listener);
        } else if (stores && objects > problems) {
            sample.tellThatItStays(storing, listener);
        }
    }

    void mark(SampleGraph sample) {
        sample.mark(storing);
    }

    void store() throws IOException {
        for (Pass pass : Pass.values()) {
            for (Source source : sources) {
                var batches = batches(pass, source);
                source.read(pass, batches::add);
                batches.flush();
            }
        }
    }

    private Batches batches(Pass pass, Source source) {
        var batches = new Batches(new Batches.Store() {
            @Override
            public <T extends GraphObject> void store(Writer<T> writer, List<Item<T>> items) {
                for (Attempt attempt : storing.store(writer, items, ids)) {
                    counts.add(attempt.counts);
                    attempt.notes.forEach(listener::note);
                    attempt.plans.forEach(listener::plan);
                    attempt.problems.forEach(problem -> {
                        refuse(problem);
                        source.refused(problem);
                    });
                }
                done += pass == Pass.RELATIONS ? 0 : items.size();
                listener.committed(done, objects);
            }
        });
        switch (pass) {
            case PEOPLE_AND_OUTLETS -> batches.put(PersonObject.class, new PersonWriter())
                    .put(OutletObject.class, new OutletWriter()).put(ImdbPerson.class, new ImdbPersonWriter());
            case FILMS -> batches.put(FilmObject.class, new FilmWriter()).put(ImdbFilm.class, new ImdbFilmWriter())
                    .put(ListedFilm.class, new ListedFilmWriter());
            case RELATIONS -> batches.put(FilmObject.class, new RelationWriter());
            case ARTICLES_AND_QUOTES -> batches.put(ArticleObject.class, new ArticleWriter())
                    .put(QuotationObject.class, new QuotationWriter()).put(FeedEntry.class, feeds)
                    .put(UnreadArticle.class, pages);
        }
        return batches;
    }

    ImportReport report(boolean stored) {
        return new ImportReport(objects, problems, counts.created(), counts.updated(), counts.toString(), stored);
    }
}
