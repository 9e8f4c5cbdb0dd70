package org.pullquote.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.ConfigValidationException.Problem;

/** A file of trusted documents as the compilers of clients write it: a JSON object of texts by their identifier. */
record TrustedFile(Path path) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** @throws ConfigValidationException where there is no such file, or nothing like it in there */
    Map<String, String> read() {
        var texts = new LinkedHashMap<String, String>();
        object().properties().forEach(member -> {
            if (!member.getValue().isTextual()) {
                throw broken("document " + member.getKey() + " is not a text");
            }
            texts.put(member.getKey(), member.getValue().textValue());
        });
        if (texts.isEmpty()) {
            throw broken("holds no document");
        }
        return texts;
    }

    private JsonNode object() {
        try {
            var object = JSON.readTree(Files.readAllBytes(path));
            if (!object.isObject()) {
                throw broken("is not a JSON object");
            }
            return object;
        } catch (JacksonException malformed) {
            throw broken("is not JSON, line " + malformed.getLocation().getLineNr() + ": " + malformed.getOriginalMessage());
        } catch (NoSuchFileException missing) {
            throw broken("does not exist");
        } catch (IOException unreadable) {
            throw broken("cannot be read: " + unreadable);
        }
    }

    /** @param why what follows the file's name in a sentence */
    ConfigValidationException broken(String why) {
        return new ConfigValidationException(
                new Problem[] { new Problem("pullquote.http.trusted-documents: the file " + path + ": " + why) });
    }
}
