/** Films and who made them. */
package org.pullquote.film;
