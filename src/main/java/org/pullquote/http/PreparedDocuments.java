package org.pullquote.http;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Singleton;

import org.pullquote.execution.Plans;
import org.pullquote.graphql.RequestException;
import org.pullquote.persistence.RoundTrips;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.FragmentDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.InvalidUnicodeSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;

/** Parses and validates documents, and remembers the valid ones that were used last. */
@Singleton
class PreparedDocuments {

    /** Characters of a number, of which no field takes more than a few; the time to read one grows with their square. */
    private static final int LONGEST_NUMBER = 1000;

    // Some rules of validation compare every fragment with every other.
    private static final int MOST_FRAGMENTS = 100;

    private final GraphQLSchema schema;
    private final HttpConfig config;
    private final LinkedHashMap<String, PreparedDocument> cache = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, PreparedDocument> kept = new HashMap<>();
    private long cachedCharacters;

    PreparedDocuments(GraphQLSchema schema, HttpConfig config) {
        this.schema = schema;
        this.config = config;
        // The only options that the engine's parser looks at.
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(config.maxTokens()).maxWhitespaceTokens(config.maxBodyBytes())
                        .maxCharacters(config.maxBodyBytes()).captureLineComments(false)
                        .parsingListener(token -> check(token.getText()))));
    }

    private static void check(String token) {
        if (token.length() > LONGEST_NUMBER && (token.charAt(0) == '-' || Character.isDigit(token.charAt(0)))) {
            throw RequestException.invalidInput("query",
                    "'query' holds a number of more than " + LONGEST_NUMBER + " characters.");
        }
    }

    PreparedDocument get(String text) {
        synchronized (cache) {
            var known = kept.containsKey(text) ? kept.get(text) : cache.get(text);
            if (known != null) {
                return known;
            }
        }
        var prepared = planned(text);
        if (!prepared.entry().hasErrors()) {
            remember(text, prepared);
        }
        return prepared;
    }

    /** The same, remembered for good where it is valid. */
    PreparedDocument keep(String text) {
        var prepared = planned(text);
        if (!prepared.entry().hasErrors()) {
            synchronized (cache) {
                kept.put(text, prepared);
            }
        }
        return prepared;
    }

    private PreparedDocument planned(String text) {
        var entry = prepare(text);
        return new PreparedDocument(entry, entry.hasErrors() ? null : new Plans(entry.getDocument(), text.length()),
                new RoundTrips());
    }

    /** The text of the remembered document with this id; null where there is none. */
    String text(String id) {
        synchronized (cache) {
            return texts.get(id);
        }
    }

    private PreparsedDocumentEntry prepare(String text) {
        var parsed = ParseAndValidate.parse(ExecutionInput.newExecutionInput(text).locale(Locale.ENGLISH).build());
        if (parsed.isFailure()) {
            return new PreparsedDocumentEntry(refusal(parsed.getSyntaxException()));
        }
        var document = parsed.getDocument();
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class).size();
        if (fragments > MOST_FRAGMENTS) {
            return new PreparsedDocumentEntry(new TooComplex("fragments", fragments, MOST_FRAGMENTS));
        }
        WellFormed.check(document);
        var errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        return errors.isEmpty() ? new PreparsedDocumentEntry(document)
                : new PreparsedDocumentEntry(document, List.copyOf(errors));
    }

    private GraphQLError refusal(InvalidSyntaxException thrown) {
        if (thrown instanceof InvalidUnicodeSyntaxException) {
            throw RequestException.invalidInput("query", "'query' holds an escape that is no character.");
        }
        if (thrown instanceof ParseCancelledException) {
            return new TooComplex("tokens", config.maxTokens());
        }
        if (thrown instanceof ParseCancelledTooDeepException || thrown instanceof ParseCancelledTooManyCharsException) {
            return new TooComplex("nesting", ParserOptions.MAX_RULE_DEPTH);
        }
        return thrown.toInvalidSyntaxError();
    }

    private void remember(String text, PreparedDocument prepared) {
        var id = DocumentId.of(text);
        synchronized (cache) {
            if (cache.put(text, prepared) == null) {
                cachedCharacters += text.length();
                texts.put(id, text);
            }
            var oldest = cache.entrySet().iterator();
            while (cache.size() > config.cachedDocuments() || cachedCharacters > config.cachedCharacters()) {
                var forgotten = oldest.next().getKey();
                cachedCharacters -= forgotten.length();
                texts.remove(DocumentId.of(forgotten));
                oldest.remove();
            }
        }
    }
}
