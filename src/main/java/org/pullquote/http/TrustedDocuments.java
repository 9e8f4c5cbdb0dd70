package org.pullquote.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.pullquote.graphql.ErrorCode;
import org.pullquote.graphql.RequestException;

import io.quarkus.runtime.StartupEvent;

/** The only documents that run, where a file of them is configured: parsed and validated at start, never forgotten. */
@Singleton
class TrustedDocuments {

    private final Optional<TrustedFile> file;
    private final PreparedDocuments documents;
    private final Map<String, String> texts = new HashMap<>();

    TrustedDocuments(HttpConfig config, PreparedDocuments documents) {
        this.file = config.trustedDocuments().map(TrustedFile::new);
        this.documents = documents;
    }

    void load(@Observes StartupEvent started) {
        file.ifPresent(trusted -> trusted.read().forEach(this::trust));
    }

    boolean areConfigured() {
        return file.isPresent();
    }

    /** @throws HttpProblem 403 where the request's document is not in the file; 400 where it names another than it sends */
    GraphQLRequest complete(GraphQLRequest request) {
        var named = texts.get(request.documentId());
        var text = request.query() == null ? named : request.query();
        if (text == null || !texts.containsKey(DocumentId.of(text))) {
            throw new HttpProblem(403, ErrorCode.DOCUMENT_NOT_TRUSTED, "This server runs no other documents than it knows.");
        }
        if (request.documentId() != null && !text.equals(named)) {
            throw HttpProblem.badRequest("provided sha does not match query");
        }
        return request.withQuery(text);
    }

    /** A document has the id that the file gives it, and the one that every document has. */
    private void trust(String id, String text) {
        if (!DocumentId.isWellFormed(id)) {
            throw file.get().broken("'" + id + "' is not an identifier of a document");
        }
        name(id, text);
        name(DocumentId.of(text), text);
        try {
            WellFormed.check("query", text);
            var prepared = documents.keep(text).entry();
            if (prepared.hasErrors()) {
                throw file.get().broken("document " + id + ": " + Failures.of(prepared.getErrors()).get(0).message());
            }
        } catch (RequestException refused) {
            throw file.get().broken("document " + id + ": " + refused.getMessage());
        }
    }

    private void name(String id, String text) {
        var other = texts.put(id, text);
        if (id.startsWith("sha256:") && !id.equals(DocumentId.of(text)) || other != null && !other.equals(text)) {
            throw file.get().broken(id + " does not name the document beside it, but another");
        }
    }
}
