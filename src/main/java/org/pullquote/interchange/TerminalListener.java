package org.pullquote.interchange;

import java.io.PrintWriter;

/** Shows how an import goes: faults on standard error, and on a terminal a line that grows. */
final class TerminalListener implements ImportListener {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean reportBatches;
    private final boolean terminal = System.console() != null;
    private boolean open;

    TerminalListener(PrintWriter out, PrintWriter err, boolean reportBatches) {
        this.out = out;
        this.err = err;
        this.reportBatches = reportBatches;
    }

    @Override
    public void problem(Problem problem) {
        end();
        err.println(problem);
        err.flush();
    }

    @Override
    public void note(String text) {
        end();
        err.println("note: " + text);
        err.flush();
    }

    @Override
    public void committed(int linesDone, int linesInAll) {
        if (reportBatches) {
            out.println("committed " + linesDone + " of " + linesInAll + " lines");
            out.flush();
        } else if (terminal) {
            err.print("\r" + linesDone + " of " + linesInAll + " lines");
            err.flush();
            open = true;
        }
    }

    /** Leaves the line that grows. */
    void end() {
        if (open) {
            err.println();
            err.flush();
            open = false;
        }
    }
}
