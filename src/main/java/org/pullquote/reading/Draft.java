package org.pullquote.reading;

import java.util.List;

/** What is known so far of one pair of quotation marks. */
final class Draft {

    final Quoted quoted;
    /** What is quoted, word by word. */
    final List<Token> words;
    /** Index of the token that stands for it. */
    final int token;
    final Sentence sentence;
    /** Who says it; null while nobody is found. */
    Attribution attribution;
    /** Whether somebody's words stand between the marks, and no title and no irony. */
    boolean kept;
    /** For and against its being a quotation. */
    double score;

    Draft(Quoted quoted, List<Token> words, int token, Sentence sentence) {
        this.quoted = quoted;
        this.words = words;
        this.token = token;
        this.sentence = sentence;
    }
}
