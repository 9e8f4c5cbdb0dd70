package org.pullquote.http;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;

/** Tells whether a root field of an answer found nothing: what it looked for can come with any change. */
final class RootNulls {

    private static final JsonFactory JSON = new JsonFactory();

    private RootNulls() {
    }

    /** @param answer one without errors */
    static boolean isIn(byte[] answer) {
        try (var json = JSON.createParser(answer)) {
            json.nextToken();
            json.nextFieldName();
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                if (json.nextToken() == JsonToken.VALUE_NULL) {
                    return true;
                }
                json.skipChildren();
            }
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
