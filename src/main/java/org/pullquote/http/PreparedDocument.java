package org.pullquote.http;

import org.pullquote.execution.Plans;
import org.pullquote.persistence.RoundTrips;

import graphql.execution.preparsed.PreparsedDocumentEntry;

/**
 * A document that was parsed and validated.
 *
 * @param plans how its operations run; null where it has errors
 * @param roundTrips how many its queries took
 */
record PreparedDocument(PreparsedDocumentEntry entry, Plans plans, RoundTrips roundTrips) {
}
