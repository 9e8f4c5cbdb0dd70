package org.pullquote.interchange;

import java.io.PrintWriter;
import java.util.Locale;

/** Shows how an import goes: faults on standard error, and on a terminal a line that grows. */
final class TerminalListener implements ImportListener {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean reportBatches;
    private final boolean terminal = System.console() != null;
    private boolean open;
    private long begun = System.nanoTime();

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
        err.println("note: " + TerminalText.of(text));
        err.flush();
    }

    @Override
    public void plan(ArticlePlan plan) {
        end();
        out.println(TerminalText.of(plan.file()));
        plan.steps().forEach(step -> out.println("  " + TerminalText.of(step.toString())));
        out.flush();
    }

    @Override
    public void reading(String file, int rows, double share) {
        if (terminal) {
            err.printf(Locale.ROOT, "\r%s: %d %%, %,d rows, %,d a second ", file, Math.round(100 * share), rows, rate(rows));
            err.flush();
            open = true;
        }
    }

    @Override
    public void hasRead(String file, int rows, int taken) {
        var rate = rate(rows);
        if (open) {
            err.print('\r');
        }
        err.printf(Locale.ROOT, "%s: %,d rows, %,d taken, %,d rows a second%n", file, rows, taken, rate);
        err.flush();
        open = false;
        begun = System.nanoTime();
    }

    /** Since the last thing ended. */
    private long rate(int count) {
        return Math.round(count / Math.max(1e-9, (System.nanoTime() - begun) / 1e9));
    }

    @Override
    public void committed(int linesDone, int linesInAll) {
        if (reportBatches) {
            out.println("committed " + linesDone + " of " + linesInAll + " lines");
            out.flush();
        } else if (terminal) {
            err.printf(Locale.ROOT, "\r%d of %d lines, %,d a second ", linesDone, linesInAll, rate(linesDone));
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
