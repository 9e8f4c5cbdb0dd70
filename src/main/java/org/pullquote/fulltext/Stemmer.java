package org.pullquote.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** English stems: {@code stories} and {@code story} are {@code stori}. For one thread. */
// Lucene finds the class of an attribute by its name.
@RegisterForReflection(classNames = "org.apache.lucene.analysis.tokenattributes.KeywordAttributeImpl")
final class Stemmer {

    private final CharTermAttribute term;
    private final TokenStream stems;

    Stemmer() {
        // Lucene keeps its stemmers behind their filters.
        stems = new PorterStemFilter(new TokenStream() {
            @Override
            public boolean incrementToken() {
                return true;
            }
        });
        term = stems.addAttribute(CharTermAttribute.class);
    }

    String stem(String word) {
        try {
            term.setEmpty().append(word);
            stems.incrementToken();
            return term.length() == word.length() && word.contentEquals(term) ? word : term.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
