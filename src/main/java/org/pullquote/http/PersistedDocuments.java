package org.pullquote.http;

import jakarta.inject.Singleton;

import org.pullquote.graphql.ErrorCode;

/**
 * Automatic persisted queries: a client sends the hash of a document, and its text only where we do not remember it.
 *
 * @see <a href="https://www.apollographql.com/docs/apollo-server/performance/apq">Apollo's protocol</a>
 */
@Singleton
class PersistedDocuments {

    private final TrustedDocuments trusted;
    private final PreparedDocuments documents;

    PersistedDocuments(TrustedDocuments trusted, PreparedDocuments documents) {
        this.trusted = trusted;
        this.documents = documents;
    }

    /**
     * The request with the text of its document.
     *
     * @throws HttpProblem PERSISTED_QUERY_NOT_FOUND where it names a document that we do not remember; 400 where it names
     *         another than it sends; DOCUMENT_NOT_TRUSTED
     */
    GraphQLRequest complete(GraphQLRequest request) {
        if (trusted.areConfigured()) {
            return trusted.complete(request);
        }
        if (request.documentId() == null) {
            return request;
        }
        if (request.query() == null) {
            var text = documents.text(request.documentId());
            if (text == null) {
                // Clients look for this message; the status is Apollo's, so that none takes it for a failure of HTTP.
                throw new HttpProblem(200, ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
            }
            return request.withQuery(text);
        }
        if (!request.documentId().equals(DocumentId.of(request.query()))) {
            throw HttpProblem.badRequest("provided sha does not match query");
        }
        return request;
    }
}
