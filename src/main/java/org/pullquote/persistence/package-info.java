/** What all tables share: the base of entities, and pages read with SQL. */
package org.pullquote.persistence;
