/** Full text that knows no entity: one analyser, and an index for each database that it feeds. */
package org.pullquote.fulltext;
