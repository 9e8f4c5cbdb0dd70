package org.pullquote.annotation;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import org.pullquote.graphql.RequestException;

/** Reads texts with the names of the people and films that are stored. To be called in a transaction or a request. */
@ApplicationScoped
public class TextAnnotator {

    private final KnownNames names;
    private final AnnotationConfig config;

    TextAnnotator(KnownNames names, AnnotationConfig config) {
        this.names = names;
        this.config = config;
    }

    /**
     * Names that others have just stored may be missing for a moment.
     *
     * @throws RequestException where the text is too long
     */
    public Annotation annotate(String text) {
        checkLength(text);
        return new Annotator(text, names.names()).annotate();
    }

    /** For text after text, with the names as this transaction sees them. */
    public Session begin() {
        return new Session(KnownNames.read());
    }

    /** Reads text after text; who and what is new is to be told. */
    public final class Session {

        private final NameTrie known;

        private Session(NameTrie known) {
            this.known = known;
        }

        /** @throws RequestException where the text is too long */
        public Annotation annotate(String text) {
            checkLength(text);
            return new Annotator(text, known).annotate();
        }

        /** Somebody has been stored. */
        public void learnPerson(long id, String name) {
            known.add(name, true, id, 0);
        }

        /**
         * A film has been stored.
         *
         * @param year when it came out; null where that is not known
         */
        public void learnFilm(long id, String title, Integer year) {
            known.add(title, false, id, year == null ? 0 : year);
        }
    }

    private void checkLength(String text) {
        if (text.length() > config.maxTextBytes() || text.getBytes(StandardCharsets.UTF_8).length > config.maxTextBytes()) {
            throw RequestException.invalidInput("text",
                    "'text' must not be longer than " + config.maxTextBytes() + " bytes of UTF-8.");
        }
    }
}
