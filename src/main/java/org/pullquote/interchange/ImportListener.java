package org.pullquote.interchange;

/** Is told how an import goes, while it goes. */
public interface ImportListener {

    ImportListener SILENT = new ImportListener() {
    };

    default void problem(Problem problem) {
    }

    /** Something the user should know that is no fault of a line. */
    default void note(String text) {
    }

    /** What is made of an article that was read, once it is stored or, where nothing is, would be. */
    default void plan(ArticlePlan plan) {
    }

    /** A large file is being read; the share of it goes from 0 to 1. */
    default void reading(String file, int rows, double share) {
    }

    /** A large file has been read once. */
    default void hasRead(String file, int rows, int taken) {
    }

    /** These lines are stored and survive whatever happens next. */
    default void committed(int linesDone, int linesInAll) {
    }
}
