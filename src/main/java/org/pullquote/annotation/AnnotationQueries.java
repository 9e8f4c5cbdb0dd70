package org.pullquote.annotation;

import java.nio.charset.StandardCharsets;

import org.pullquote.graphql.RequestException;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Reads texts that are not stored. */
@GraphQLApi
public class AnnotationQueries {

    private final KnownNames names;
    private final AnnotationConfig config;

    AnnotationQueries(KnownNames names, AnnotationConfig config) {
        this.names = names;
        this.config = config;
    }

    @Query
    @Description("Reads a text: who and what it names, and every direct quotation with its probable speaker and source. Stores nothing.")
    public @NonNull Annotation annotate(
            @NonNull @Description("Plain text of an article, at most 1 MiB of UTF-8 unless the server is set otherwise; send it as a variable.") String text) {
        if (text.length() > config.maxTextBytes() || text.getBytes(StandardCharsets.UTF_8).length > config.maxTextBytes()) {
            throw RequestException.invalidInput("text",
                    "'text' must not be longer than " + config.maxTextBytes() + " bytes of UTF-8.");
        }
        return new Annotator(text, names.names()).annotate();
    }
}
