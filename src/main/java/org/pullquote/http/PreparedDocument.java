package org.pullquote.http;

import org.pullquote.execution.Plans;

import graphql.execution.preparsed.PreparsedDocumentEntry;

/**
 * A document that was parsed and validated.
 *
 * @param plans how its operations run; null where it has errors
 */
record PreparedDocument(PreparsedDocumentEntry entry, Plans plans) {
}
