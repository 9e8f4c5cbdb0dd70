/** Pullquote: the linked graph of entertainment journalism. */
package org.pullquote;
