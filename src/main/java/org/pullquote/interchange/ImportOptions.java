package org.pullquote.interchange;

/**
 * How to import.
 *
 * @param dryRun check everything and write nothing
 * @param keepSample add to the sample graph instead of replacing it
 * @param asSample mark the graph as the sample, which the next import replaces; everything is one transaction
 */
public record ImportOptions(boolean dryRun, boolean keepSample, boolean asSample) {

    public static final ImportOptions DEFAULTS = new ImportOptions(false, false, false);
    public static final ImportOptions AS_SAMPLE = new ImportOptions(false, false, true);
}
