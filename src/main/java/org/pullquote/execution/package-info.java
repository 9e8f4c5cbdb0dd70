/**
 * Runs queries, level by level: what is planned of a document, fetched of the resolvers and written as JSON. Knows no entity.
 */
package org.pullquote.execution;
