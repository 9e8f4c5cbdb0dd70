package org.pullquote.interchange;

import java.time.ZoneId;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes the object of a line. */
record LineParser(ZoneId zone) {

    private static final int LONGEST_STRING = 16 << 20;
    static final ObjectMapper JSON = mapper();

    private static ObjectMapper mapper() {
        var mapper = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).disable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build());
        return mapper;
    }

    /**
     * @param unknown told the names of properties that nothing is made of
     * @throws BadLine where it is no such object
     */
    NamedObject parse(String text, Consumer<String> unknown) {
        LdObject line;
        try {
            line = new LdObject(JSON.readTree(text), "", unknown);
        } catch (JsonProcessingException malformed) {
            var place = malformed.getLocation();
            throw new BadLine("is not JSON: " + malformed.getOriginalMessage()
                    + (place == null ? "" : " (column " + place.getColumnNr() + ")"));
        }
        return object(line);
    }

    /** @throws BadLine where it is no such article */
    ArticleObject article(ObjectNode json) {
        return ArticleObject.read(new LdObject(json, "", property -> {
        }), zone);
    }

    private NamedObject object(LdObject line) {
        var type = line.type();
        var object = switch (Kind.ofType(type)) {
            case PEOPLE -> PersonObject.read(line);
            case FILMS -> FilmObject.read(line);
            case OUTLETS -> OutletObject.read(line);
            case ARTICLES -> ArticleObject.read(line, zone);
            case QUOTES -> QuotationObject.readAlone(line);
        };
        line.reportUnread(type + ".");
        return object;
    }
}
