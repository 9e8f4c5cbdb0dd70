/** What writes touch, and how all that keep something of the graph hear of it; knows no entity. */
package org.pullquote.changes;
