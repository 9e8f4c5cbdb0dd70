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

    /** These lines are stored and survive whatever happens next. */
    default void committed(int linesDone, int linesInAll) {
    }
}
