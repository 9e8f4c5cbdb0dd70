package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;

/** A text cut into paragraphs, quotations, tokens and sentences. */
final class Document {

    final String text;
    final List<Place> paragraphs;
    final List<Quoted> quotations;
    final List<Token> tokens;
    final List<Sentence> sentences;
    private final int[] sentenceOfToken;
    private final List<Integer> tokenOfQuotation = new ArrayList<>();

    Document(String written) {
        this.text = Wrapping.joined(written);
        this.paragraphs = Paragraphs.of(text);
        this.quotations = QuotationMarks.find(text, paragraphs);
        this.tokens = Tokenizer.tokens(text, paragraphs, quotations);
        Homographs.mark(tokens);
        this.sentences = Sentences.of(text, tokens);
        this.sentenceOfToken = new int[tokens.size()];
        for (Sentence sentence : sentences) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                sentenceOfToken[i] = sentence.index();
                if (tokens.get(i).isQuotation()) {
                    tokenOfQuotation.add(i);
                }
            }
        }
    }

    Token token(int index) {
        return tokens.get(index);
    }

    Sentence sentenceOf(int token) {
        return sentences.get(sentenceOfToken[token]);
    }

    /** Index of the token that stands for a quotation. */
    int tokenOf(int quotation) {
        return tokenOfQuotation.get(quotation);
    }

    boolean startsSentence(int token) {
        return sentenceOf(token).first() == token;
    }

    /** Index of the first token that ends behind this offset. */
    int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The token so many places in front of another, in lower case; empty where the sentence begins behind it. */
    String wordBefore(int token, int places) {
        int index = token - places;
        return index < sentenceOf(token).first() ? "" : token(index).lower();
    }

    /** Index behind the first comma of these tokens; the first one's own where there is none. */
    int behindComma(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (token(i).is(",")) {
                return i + 1;
            }
        }
        return from;
    }

    /** The words of a phrase, a space for whatever white space parts them. */
    String textOf(Phrase phrase) {
        return textOf(token(phrase.from()).start(), token(phrase.to() - 1).end());
    }

    String textOf(int start, int end) {
        return Characters.evenlySpaced(text.substring(start, end));
    }
}
