package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;

/** How well the reader does on annotated texts, and where it is wrong. */
final class Accuracy {

    private int expected;
    private int found;
    private int right;
    private int rightSpeaker;
    private final List<String> mistakes = new ArrayList<>();

    static Accuracy of(List<AnnotatedText> texts) {
        var accuracy = new Accuracy();
        texts.forEach(accuracy::add);
        return accuracy;
    }

    private void add(AnnotatedText annotated) {
        var quotations = new ArrayList<>(TextReader.read(annotated.text(), List.of()).quotations());
        for (AnnotatedText.Expected wanted : annotated.expected()) {
            var hit = quotations.stream().filter(quotation -> wanted.matches(quotation.words().of(annotated.text())))
                    .findFirst();
            hit.ifPresent(quotations::remove);
            if (!wanted.isOptional()) {
                expected++;
                hit.ifPresentOrElse(quotation -> compare(annotated, wanted, quotation),
                        () -> mistakes.add("missed in '" + annotated.title() + "': " + wanted.words()));
            }
        }
        found += quotations.size();
        quotations.forEach(quotation -> mistakes.add("no quotation in '" + annotated.title() + "': "
                + quotation.words().of(annotated.text()) + " [" + quotation.rule() + "]"));
    }

    private void compare(AnnotatedText annotated, AnnotatedText.Expected wanted, Quotation quotation) {
        found++;
        right++;
        var speaker = quotation.speakers().isEmpty() ? "nobody" : quotation.speakers().get(0).name();
        if (speaker.equals(wanted.speaker())) {
            rightSpeaker++;
        } else {
            mistakes.add("not " + speaker + " but " + wanted.speaker() + " in '" + annotated.title() + "': "
                    + wanted.words() + " [" + quotation.rule() + "]");
        }
    }

    int expected() {
        return expected;
    }

    double precision() {
        return 100.0 * right / found;
    }

    double recall() {
        return 100.0 * right / expected;
    }

    /** The share of quotations found whose first speaker is the right one. */
    double speakers() {
        return 100.0 * rightSpeaker / right;
    }

    @Override
    public String toString() {
        return "%d quotations: precision %.1f %%, recall %.1f %%, right speaker %.1f %%%n%s".formatted(expected, precision(),
                recall(), speakers(), String.join("\n", mistakes));
    }
}
