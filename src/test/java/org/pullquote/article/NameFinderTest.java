package org.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;

import org.junit.jupiter.api.Test;

class NameFinderTest {

    @Test
    void finds_whole_names_the_longest_first_and_leaves_out_what_two_subjects_share() {
        var names = new LinkedHashMap<String, List<String>>();
        names.put("ann", List.of("Ann Lee", "Ann"));
        names.put("film", List.of("Ann Lee's Day"));
        names.put("john 1", List.of("John Fox"));
        names.put("john 2", List.of("John Fox"));
        var body = new BodyText("Ann saw Ann Lee’s Day with John Fox; Annabel, too. Ann Lee left.");

        var found = NameFinder.find(body, names);

        assertThat(found).extracting(name -> name.subject() + ":" + body.between(name.span().start(), name.span().end()))
                .containsExactly("ann:Ann", "film:Ann Lee’s Day", "ann:Ann Lee");
    }

    @Test
    void counts_words() {
        assertThat(BodyText.countWords("Well – it’s “two\n\nparagraphs”, no\u00a0more…")).isEqualTo(6);
    }
}
