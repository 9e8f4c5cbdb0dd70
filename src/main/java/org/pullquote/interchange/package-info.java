/** The graph as schema.org JSON Lines, in and out: importer, exporter, an article's own JSON-LD, the command line. */
package org.pullquote.interchange;
