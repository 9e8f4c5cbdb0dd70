/** Who said what, where it was said first, and every article in which it stands. */
package org.pullquote.quote;
