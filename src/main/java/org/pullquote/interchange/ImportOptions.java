package org.pullquote.interchange;

/**
 * How to import.
 *
 * @param dryRun check everything and write nothing
 * @param keepSample add to the sample graph instead of replacing it
 */
public record ImportOptions(boolean dryRun, boolean keepSample) {

    public static final ImportOptions DEFAULTS = new ImportOptions(false, false);
}
