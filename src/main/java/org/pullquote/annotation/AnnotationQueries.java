package org.pullquote.annotation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Reads texts that are not stored. */
@GraphQLApi
public class AnnotationQueries {

    private final TextAnnotator annotator;

    AnnotationQueries(TextAnnotator annotator) {
        this.annotator = annotator;
    }

    @Query
    @Description("Reads a text: who and what it names, and every direct quotation with its probable speaker and source. Stores nothing.")
    public @NonNull Annotation annotate(
            @NonNull @Description("Plain text of an English article, a paragraph a line or lines of one width, at most 1 MiB of UTF-8 unless the server is set otherwise; send it as a variable.") String text) {
        return annotator.annotate(text);
    }
}
