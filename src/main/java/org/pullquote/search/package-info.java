/** One search over everything, and what of each row it looks at. */
package org.pullquote.search;
