package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line must not say, each with what its writer is told. */
class LineFaultsTest {

    private static final LineParser PARSER = new LineParser(ZoneId.of("UTC"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
            "nonsense | is not JSON",
            "[] | is not a JSON object",
            "{'@type':'Person'} | @id is missing",
            "{'@type':'Book','@id':'books/b'} | 'Book' is not one of Person, Movie",
            "{'@type':'Person','@id':'films/p'} | does not look like people/some-slug",
            "{'@type':'Person','@id':'people/p','name':'a','name':'b'} | Duplicate",
            "{'@context':'https://example.org','@type':'Person','@id':'people/p'} | is not https://schema.org",
            "{'@type':'Person','@id':'people/p','name':7} | name is not a string",
            "{'@type':'Person','@id':'people/p','name':'a\\u0000'} | name contains U+0000",
            "{'@type':'Person','@id':'people/p','name':'a\\ud800'} | name contains half of a surrogate pair",
            "{'@type':'Person','@id':'people/p','birthDate':'1990-13'} | birthDate: '1990-13' is not a PartialDate",
            "{'@type':'Person','@id':'people/p','sameAs':'ftp://x.example'} | sameAs 'ftp://x.example' is not an absolute http(s)",
            "{'@type':'Person','@id':'people/p','sameAs':['https://imdb.com/name/nm1','https://www.imdb.com/name/nm1/']} | IMDB nm1 twice",
            "{'@type':'Movie','@id':'films/f','duration':'PT90S'} | ISO 8601 duration of whole minutes",
            "{'@type':'Movie','@id':'films/f','actor':{'name':'X'}} | actor.actor must be one reference to a person",
            "{'@type':'Movie','@id':'films/f','pq:credit':[{'pq:person':{'@id':'people/p'},'pq:role':'GAFFER'}]} | pq:credit[0].pq:role 'GAFFER' is not one of [ACTOR",
            "{'@type':'NewsArticle','@id':'articles/a','datePublished':'2019-09-25T10:00:00'} | neither a day",
            "{'@type':'NewsArticle','@id':'articles/a','datePublished':'2019-09-25T10:00:00.1234567Z'} | finer than a microsecond",
            "{'@type':'NewsArticle','@id':'articles/a','inLanguage':'en_US!'} | not a BCP 47 language tag",
            "{'@type':'NewsArticle','@id':'articles/a','url':'/relative'} | url '/relative' is not an absolute http(s) address",
            "{'@type':'NewsArticle','@id':'articles/a','mentions':[{'@id':'people/p'},{'@id':'people/p'}]} | lists people/p twice",
            "{'@type':'NewsArticle','@id':'articles/a','hasPart':[{'creator':{'name':'N'}}]} | hasPart[0].text is missing",
            "{'@type':'Quotation','text':'t','creator':{'name':'N'}} | @id is missing: outside an article" })
    void saysWhatIsWrong(String line, String reason) {
        assertThatThrownBy(() -> PARSER.parse(line.replace('\'', '"'), property -> {
        })).isInstanceOf(BadLine.class).hasMessageContaining(reason);
    }

    @Test
    void refusesWhatIsLongerThanItsColumn() {
        assertThatThrownBy(() -> PARSER.parse(
                "{\"@type\":\"Person\",\"@id\":\"people/p\",\"name\":\"" + "n".repeat(301) + "\"}", property -> {
                })).hasMessage("name is longer than 300 characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
            "{'@type':'NewsArticle','@id':'articles/a','url':'https://x.example/%s'} | url",
            "{'@type':'Person','@id':'people/p','sameAs':'https://x.example/%s'} | sameAs",
            "{'@type':'Person','@id':'people/p','pq:externalId':[{'pq:authority':'X','pq:identifier':'%s'}]} | pq:externalId[0].pq:identifier" })
    void refusesWhatAnIndexCannotHold(String line, String property) {
        assertThatThrownBy(() -> PARSER.parse(line.replace('\'', '"').formatted("é".repeat(1001)), unknown -> {
        })).hasMessage(property + " is longer than 2000 bytes of UTF-8");
        assertThatCode(() -> PARSER.parse(line.replace('\'', '"').formatted("é".repeat(900)), unknown -> {
        })).doesNotThrowAnyException();
    }

    @Test
    void tellsEachPropertyThatNothingIsMadeOf() {
        var unknown = new ArrayList<String>();

        PARSER.parse("""
                {"@type":"Movie","@id":"films/f","countryOfOrigin":"US","actor":[{"@type":"PerformanceRole",
                "actor":{"@id":"people/p"},"startDate":"1990"}]}""", unknown::add);

        assertThat(unknown).containsExactly("actor.startDate", "Movie.countryOfOrigin");
    }
}
