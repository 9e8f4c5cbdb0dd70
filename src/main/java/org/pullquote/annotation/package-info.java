/** What a text names and quotes, linked to the people and films of the database, for an editor to confirm. */
package org.pullquote.annotation;
