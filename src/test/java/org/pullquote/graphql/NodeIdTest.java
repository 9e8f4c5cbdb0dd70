package org.pullquote.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIdTest {

    @Test
    void standsForTypeAndRow() {
        var id = new NodeId("Film", 7);

        assertThat(NodeId.decode(id.encode(), "id")).isEqualTo(id);
        assertThat(NodeId.decode(id.encode(), "id", "Film")).isEqualTo(7);
    }

    /** Film:07, Film:0, film:1, Mention:1, Film:1 padded, Film:9999999999999999999, and no base64 at all. */
    @ParameterizedTest
    @ValueSource(strings = { "RmlsbTowNw", "RmlsbTow", "ZmlsbTox", "TWVudGlvbjox", "RmlsbTox=",
            "RmlsbTo5OTk5OTk5OTk5OTk5OTk5OTk5",
            "", "7", "é", "%%%" })
    void refusesWhatIsNoId(String text) {
        assertThatThrownBy(() -> NodeId.decode(text, "filter.film")).isInstanceOfSatisfying(RequestException.class,
                refused -> assertThat(refused.argument()).isEqualTo("filter.film"));
    }

    @Test
    void namesBothTypesWhenOneIsWrong() {
        assertThatThrownBy(() -> NodeId.decode(new NodeId("Film", 7).encode(), "id", "Person"))
                .hasMessageContaining("a Film, not of a Person");
    }
}
