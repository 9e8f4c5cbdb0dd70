package org.pullquote.fulltext;

import java.util.Iterator;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Lucene's form of a document: its terms, each once with its weighted frequency, and the row it stands for. */
// Lucene finds the class of an attribute, here of a key's, by its name.
@RegisterForReflection(classNames = "org.apache.lucene.analysis.tokenattributes.BytesTermAttributeImpl")
final class LuceneDocuments {

    static final String KEY = "key";
    static final String TYPE = "type";
    static final String ROW = "row";
    static final String TERMS = "terms";

    private static final FieldType FREQUENCIES = new FieldType();

    static {
        FREQUENCIES.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        FREQUENCIES.freeze();
    }

    private LuceneDocuments() {
    }

    static String key(String type, long row) {
        return type + ":" + row;
    }

    static Document of(FullTextIndex.Document source) {
        var document = new Document();
        document.add(new StringField(KEY, key(source.type(), source.row()), Field.Store.NO));
        document.add(new StringField(TYPE, source.type(), Field.Store.NO));
        document.add(new SortedDocValuesField(TYPE, new BytesRef(source.type())));
        document.add(new NumericDocValuesField(ROW, source.row()));
        document.add(new Field(TERMS, new Frequencies(Terms.of(source)), FREQUENCIES));
        return document;
    }

    private static final class Frequencies extends TokenStream {

        private final Terms terms;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private Iterator<String> rest;

        private Frequencies(Terms terms) {
            this.terms = terms;
        }

        @Override
        public void reset() {
            rest = terms.frequencies().keySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            clearAttributes();
            var next = rest.next();
            term.append(next);
            frequency.setTermFrequency(terms.frequencies().get(next).sum());
            return true;
        }
    }
}
