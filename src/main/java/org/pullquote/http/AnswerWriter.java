package org.pullquote.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.pullquote.execution.JsonText;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/** Writes an answer as JSON, errors first so that nobody overlooks them. */
final class AnswerWriter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

    private AnswerWriter() {
    }

    /** @throws TooComplex where there are more bytes than these */
    static byte[] bytes(Answer answer, int maxBytes) {
        var bytes = new LimitedBytes(maxBytes, answer.data() instanceof JsonText text ? text.length() + 64 : 4096);
        try {
            bytes.write("{".getBytes(StandardCharsets.US_ASCII));
            if (!answer.failures().isEmpty()) {
                write(bytes, "\"errors\":", answer.failures());
            }
            if (answer.hasData()) {
                write(bytes, answer.failures().isEmpty() ? "\"data\":" : ",\"data\":", answer.data());
            }
            bytes.write("}".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(OutputStream bytes, String name, Object value) throws IOException {
        bytes.write(name.getBytes(StandardCharsets.US_ASCII));
        if (value instanceof JsonText text) {
            text.writeTo(bytes);
        } else {
            try (var json = JSON.createGenerator(bytes)) {
                write(json, value);
            }
        }
    }

    /** Checks as it grows, so that an answer never takes much more memory than it may have. */
    private static final class LimitedBytes extends ByteArrayOutputStream {

        private final int most;

        private LimitedBytes(int most, int size) {
            super(size);
            this.most = most;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            if (length > most - count) {
                throw new TooComplex("bytes", most);
            }
            super.write(bytes, from, length);
        }
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
        } else if (value instanceof Failure failure) {
            write(json, failure);
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
}
