/** Reads quotations, names and sources out of a text: plain Java, no database, no framework; it suggests, an editor decides. */
package org.pullquote.reading;
