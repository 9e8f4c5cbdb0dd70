/** The graph as one file that is only read: its format, how H2 reads its part of it, and that nothing is written to it. */
package org.pullquote.snapshot;
