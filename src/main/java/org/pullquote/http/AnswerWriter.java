package org.pullquote.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

import org.pullquote.graphql.ErrorCode;
import org.pullquote.graphql.RequestException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes an answer as JSON, errors first so that nobody overlooks them. */
final class AnswerWriter {

    /** Bytes of an answer: texts count as one field each for its cost, however long they are. */
    static final int LARGEST = 32 * 1024 * 1024;
    private static final JsonFactory JSON = new JsonFactory();

    private AnswerWriter() {
    }

    /** @throws RequestException TOO_COMPLEX where the answer is too large to be sent */
    static byte[] bytes(Answer answer) {
        var bytes = new Bounded();
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            if (!answer.failures().isEmpty()) {
                json.writeArrayFieldStart("errors");
                for (var failure : answer.failures()) {
                    write(json, failure);
                }
                json.writeEndArray();
            }
            if (answer.hasData()) {
                json.writeFieldName("data");
                write(json, answer.data());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Failure failure) throws IOException {
        json.writeStartObject();
        json.writeStringField("message", failure.message());
        if (!failure.locations().isEmpty()) {
            json.writeArrayFieldStart("locations");
            for (var location : failure.locations()) {
                json.writeStartObject();
                json.writeNumberField("line", location.getLine());
                json.writeNumberField("column", location.getColumn());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!failure.path().isEmpty()) {
            json.writeFieldName("path");
            write(json, failure.path());
        }
        json.writeFieldName("extensions");
        write(json, failure.extensions());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (var entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (var element : list) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Number number) {
            write(json, number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void write(JsonGenerator json, Number number) throws IOException {
        if (number instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (number instanceof BigInteger integer) {
            json.writeNumber(integer);
        } else if (number instanceof Double || number instanceof Float) {
            json.writeNumber(number.doubleValue());
        } else {
            json.writeNumber(number.longValue());
        }
    }

    /** Refuses what goes beyond the largest answer instead of keeping it in memory. */
    private static final class Bounded extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            if (count + length > LARGEST) {
                throw new RequestException(ErrorCode.TOO_COMPLEX, null, "The answer is larger than " + LARGEST + " bytes.");
            }
            super.write(bytes, offset, length);
        }
    }
}
