package org.pullquote.interchange;

import java.util.List;
import java.util.function.Function;

import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.NameCandidate;
import org.pullquote.annotation.QuoteCandidate;
import org.pullquote.annotation.SourceCandidate;
import org.pullquote.annotation.SpeakerCandidate;
import org.pullquote.film.Film;
import org.pullquote.graphql.Span;
import org.pullquote.graphql.Subject;
import org.pullquote.person.Person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an annotation as the field annotate of the API answers it, with every field that it has. */
final class AnnotationJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnnotationJson() {
    }

    static ObjectNode of(Annotation annotation) {
        var json = NODES.objectNode();
        json.set("people", list(annotation.people(), AnnotationJson::name));
        json.set("films", list(annotation.films(), AnnotationJson::name));
        json.set("quotes", list(annotation.quotes(), AnnotationJson::quote));
        return json;
    }

    private static <T> ArrayNode list(List<? extends T> values, Function<T, JsonNode> json) {
        var array = NODES.arrayNode();
        values.forEach(value -> array.add(json.apply(value)));
        return array;
    }

    private static JsonNode name(NameCandidate name) {
        var json = NODES.objectNode().put("text", name.text());
        json.set("spans", list(name.spans(), AnnotationJson::span));
        json.set("subject", subject(name.subject()));
        return json.put("confidence", name.confidence()).put("reason", name.reason());
    }

    private static JsonNode span(Span span) {
        return NODES.objectNode().put("startOffset", span.startOffset()).put("endOffset", span.endOffset());
    }

    private static JsonNode subject(Subject subject) {
        if (subject instanceof Film film) {
            return NODES.objectNode().put("__typename", "Film").put("id", film.getNodeId()).put("slug", film.slug)
                    .put("title", film.title).put("year", film.getYear());
        }
        return subject == null ? NODES.nullNode() : person((Person) subject).put("__typename", "Person");
    }

    private static ObjectNode person(Person person) {
        return NODES.objectNode().put("id", person.getNodeId()).put("slug", person.slug).put("name", person.name);
    }

    private static JsonNode quote(QuoteCandidate quote) {
        var json = NODES.objectNode().put("text", quote.text()).put("startOffset", quote.startOffset())
                .put("endOffset", quote.endOffset()).put("kind", quote.kind().name());
        json.set("speaker", speaker(quote.speaker()));
        json.set("alternatives", list(quote.alternatives(), AnnotationJson::speaker));
        json.set("subjects", list(quote.subjects(), AnnotationJson::subject));
        json.put("cue", quote.cue());
        json.set("source", source(quote.source()));
        return json.put("confidence", quote.confidence()).put("rule", quote.rule());
    }

    private static JsonNode speaker(SpeakerCandidate speaker) {
        if (speaker == null) {
            return NODES.nullNode();
        }
        var json = NODES.objectNode().put("name", speaker.name());
        json.set("person", speaker.person() == null ? NODES.nullNode() : person(speaker.person()));
        json.set("mention", span(speaker.mention()));
        return json.put("confidence", speaker.confidence());
    }

    private static JsonNode source(SourceCandidate source) {
        return source == null ? NODES.nullNode()
                : NODES.objectNode().put("outlet", source.outlet())
                        .put("medium", source.medium() == null ? null : source.medium().name())
                        .put("saidOn", source.saidOn() == null ? null : source.saidOn().toString()).put("text", source.text());
    }
}
