/** Who publishes articles, and where a quote was first said. */
package org.pullquote.outlet;
