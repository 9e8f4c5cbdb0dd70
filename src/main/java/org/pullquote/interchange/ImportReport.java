package org.pullquote.interchange;

/**
 * What an import did.
 *
 * @param lines lines that held an object or should have
 * @param problems lines and quotations that were refused
 * @param summary objects created, updated and unchanged, a line for each type
 * @param stored false where it only showed what it would do
 */
public record ImportReport(int lines, int problems, int created, int updated, String summary, boolean stored) {
}
