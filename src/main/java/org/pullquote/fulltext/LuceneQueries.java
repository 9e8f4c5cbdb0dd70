package org.pullquote.fulltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.pullquote.fulltext.FullTextIndex.Hit;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What {@link LuceneFullTextIndex} asks of a searcher. */
// Lucene finds the classes of attributes, here of the terms that a prefix stands for, by their names.
@RegisterForReflection(classNames = { "org.apache.lucene.search.BoostAttributeImpl",
        "org.apache.lucene.search.MaxNonCompetitiveBoostAttributeImpl" })
final class LuceneQueries {

    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE,
            new SortField(LuceneDocuments.TYPE, SortField.Type.STRING),
            new SortField(LuceneDocuments.ROW, SortField.Type.LONG));

    private LuceneQueries() {
    }

    static Query query(Words words, Set<String> types) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        var query = new BooleanQuery.Builder();
        words.all().forEach(word -> query.add(anyOf(word, words.inNames()), Occur.MUST));
        if (!types.isEmpty()) {
            query.add(new TermInSetQuery(LuceneDocuments.TYPE, types.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
        return query.build();
    }

    private static Query anyOf(Words.Word word, boolean inNames) {
        var any = new BooleanQuery.Builder();
        if (word.stem() != null) {
            any.add(new TermQuery(new Term(LuceneDocuments.TERMS, word.stem())), Occur.SHOULD);
        }
        if (inNames) {
            any.add(new TermQuery(new Term(LuceneDocuments.TERMS, word.name())), Occur.SHOULD);
        }
        if (inNames && word.isBeginning()) {
            any.add(new PrefixQuery(new Term(LuceneDocuments.TERMS, word.name())), Occur.SHOULD);
        }
        return any.build();
    }

    static List<Hit> best(IndexSearcher searcher, Query query, Hit after, int limit) throws IOException {
        var documents = searcher.getIndexReader().maxDoc();
        if (documents == 0) {
            return List.of();
        }
        // Of equal keys, only the hit itself: whichever number its document has by now is not after it.
        var start = after == null ? null
                : new FieldDoc(documents - 1, Float.NaN,
                        new Object[] { (float) after.score(), new BytesRef(after.type()), after.row() });
        var hits = new ArrayList<Hit>();
        for (var found : searcher.searchAfter(start, query, limit, BEST_FIRST).scoreDocs) {
            var keys = ((FieldDoc) found).fields;
            hits.add(new Hit(((BytesRef) keys[1]).utf8ToString(), (Long) keys[2], (Float) keys[0]));
        }
        return hits;
    }

    static Long[] rows(IndexSearcher searcher, Query query) throws IOException {
        return collect(searcher, query, Rows::new,
                rows -> Arrays.stream(rows.found, 0, rows.count).boxed().toArray(Long[]::new));
    }

    static Map<String, Integer> countByType(IndexSearcher searcher, Query query) throws IOException {
        return collect(searcher, query, Counts::new, counts -> counts.byType);
    }

    private static <C extends Collector, T> T collect(IndexSearcher searcher, Query query, Supplier<C> collector,
            Function<C, T> result) throws IOException {
        return searcher.search(query, new CollectorManager<C, T>() {
            @Override
            public C newCollector() {
                return collector.get();
            }

            @Override
            public T reduce(Collection<C> collectors) {
                // The searcher has no executor, so there is one for all segments.
                return result.apply(collectors.iterator().next());
            }
        });
    }

    private static final class Rows extends SimpleCollector {

        private long[] found = new long[16];
        private int count;
        private NumericDocValues values;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            values = context.reader().getNumericDocValues(LuceneDocuments.ROW);
        }

        @Override
        public void collect(int document) throws IOException {
            values.advanceExact(document);
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = values.longValue();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private static final class Counts extends SimpleCollector {

        private final Map<String, Integer> byType = new LinkedHashMap<>();
        private SortedDocValues types;
        private int[] ofLeaf;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            types = context.reader().getSortedDocValues(LuceneDocuments.TYPE);
            ofLeaf = new int[types.getValueCount()];
        }

        @Override
        public void collect(int document) throws IOException {
            types.advanceExact(document);
            ofLeaf[types.ordValue()]++;
        }

        @Override
        public void finish() throws IOException {
            for (int i = 0; i < ofLeaf.length; i++) {
                if (ofLeaf[i] > 0) {
                    byType.merge(types.lookupOrd(i).utf8ToString(), ofLeaf[i], Integer::sum);
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
