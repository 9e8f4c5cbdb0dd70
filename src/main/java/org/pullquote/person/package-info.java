/** Who is talked about. */
package org.pullquote.person;
