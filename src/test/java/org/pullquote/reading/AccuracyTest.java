package org.pullquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** How well the reader does on the annotated texts of src/test/resources/reading, which cover each rule and each trap. */
class AccuracyTest {

    @Test
    void readsTheAnnotatedTexts(TestReporter reporter) {
        var accuracy = Accuracy.of(AnnotatedText.all());
        reporter.publishEntry("accuracy", accuracy.toString());

        assertThat(accuracy.expected()).isGreaterThanOrEqualTo(300);
        assertThat(accuracy.precision()).as(accuracy.toString()).isGreaterThanOrEqualTo(99);
        assertThat(accuracy.recall()).as(accuracy.toString()).isGreaterThanOrEqualTo(99);
        assertThat(accuracy.speakers()).as(accuracy.toString()).isGreaterThanOrEqualTo(99);
    }

    @Test
    void everyRuleFindsASpeaker() {
        var rules = AnnotatedText.all().stream()
                .flatMap(text -> TextReader.read(text.text(), List.of()).quotations().stream())
                .map(Quotation::rule).collect(Collectors.toSet());

        assertThat(rules).contains(Rule.values());
    }
}
