package org.pullquote.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.NameCandidate;
import org.pullquote.annotation.QuoteCandidate;
import org.pullquote.annotation.SourceCandidate;
import org.pullquote.film.Film;
import org.pullquote.graphql.Subject;

/**
 * Shows an annotation on a terminal: the text with its quotations numbered, then the lists. What is unsure has a question mark.
 */
final class AnnotationPrinter {

    private static final String CLOSING = "”’\"'»";

    private final int[] text;
    private final Annotation annotation;
    private final InkedText out;

    AnnotationPrinter(String text, Annotation annotation, boolean coloured) {
        this.text = text.codePoints().toArray();
        this.annotation = annotation;
        this.out = new InkedText(coloured);
    }

    String print() {
        printText();
        print("Quotes", annotation.quotes().size(), i -> quote(i + 1, annotation.quotes().get(i)));
        print("People", annotation.people().size(), i -> name(annotation.people().get(i)));
        print("Films", annotation.films().size(), i -> name(annotation.films().get(i)));
        return out.end();
    }

    private void printText() {
        var inks = new Ink[text.length];
        Arrays.fill(inks, Ink.PLAIN);
        var notes = new TreeMap<Integer, String>();
        for (int i = 0; i < annotation.quotes().size(); i++) {
            var quote = annotation.quotes().get(i);
            Arrays.fill(inks, quote.startOffset(), quote.endOffset(), isSure(quote) ? Ink.QUOTE : Ink.UNSURE);
            notes.merge(behind(quote), note(i + 1, quote), String::concat);
        }
        paint(annotation.people(), Ink.PERSON, inks);
        paint(annotation.films(), Ink.FILM, inks);
        for (int i = 0; i < text.length; i++) {
            if (notes.containsKey(i)) {
                out.add(notes.get(i), Ink.FAINT);
            }
            out.add(text[i], inks[i]);
        }
        out.add(notes.getOrDefault(text.length, ""), Ink.FAINT);
        out.add(text.length > 0 && text[text.length - 1] == '\n' ? "" : "\n", Ink.PLAIN);
    }

    private static void paint(List<NameCandidate> names, Ink ink, Ink[] inks) {
        names.stream().filter(name -> name.subject() != null).flatMap(name -> name.spans().stream())
                .forEach(span -> Arrays.fill(inks, span.startOffset(), span.endOffset(), ink));
    }

    /** Behind the mark that closes it. */
    private int behind(QuoteCandidate quote) {
        int end = quote.endOffset();
        while (end < text.length && CLOSING.indexOf(text[end]) >= 0) {
            end++;
        }
        return end;
    }

    private static String note(int number, QuoteCandidate quote) {
        return " [" + number + ": " + (quote.speaker() == null ? "" : quote.speaker().name()) + (isSure(quote) ? "" : "?")
                + "]";
    }

    private static boolean isSure(QuoteCandidate quote) {
        return quote.confidence() >= Sureness.ENOUGH && quote.speaker() != null
                && quote.speaker().confidence() >= Sureness.ENOUGH;
    }

    private interface Entry {
        void print(int index);
    }

    private void print(String title, int count, Entry entry) {
        out.add("\n" + title + (count == 0 ? ": none\n" : "\n"), Ink.PLAIN);
        for (int i = 0; i < count; i++) {
            entry.print(i);
        }
    }

    private void quote(int number, QuoteCandidate quote) {
        begin(isSure(quote));
        out.add(number + "  ", Ink.PLAIN);
        out.add("“" + quote.text().replaceAll("\\s+", " ") + "”", isSure(quote) ? Ink.QUOTE : Ink.UNSURE);
        out.add("\n      ", Ink.PLAIN);
        var speaker = quote.speaker();
        out.add(speaker == null ? "nobody that the text tells" : speaker.name() + known(speaker.person()), Ink.PERSON);
        var details = new ArrayList<String>();
        if (!quote.subjects().isEmpty()) {
            details.add("about " + quote.subjects().stream().map(subject -> Reference.to(subject).toString())
                    .collect(Collectors.joining(", ")));
        }
        if (quote.source() != null) {
            details.add(source(quote.source()));
        }
        if (!quote.alternatives().isEmpty()) {
            details.add("or " + quote.alternatives().stream().map(one -> one.name() + known(one.person()) + " "
                    + Sureness.text(one.confidence())).collect(Collectors.joining(" or ")));
        }
        details.add(Sureness.text(quote.confidence()) + " " + quote.rule());
        out.add("; " + String.join("; ", details), Ink.PLAIN);
        out.add("\n", Ink.PLAIN);
    }

    private static String source(SourceCandidate source) {
        var parts = new ArrayList<String>();
        parts.add("“" + source.text().replaceAll("\\s+", " ") + "”");
        for (Object part : new Object[] { source.outlet(), source.medium(), source.saidOn() }) {
            if (part != null) {
                parts.add(part.toString());
            }
        }
        return "source " + String.join(", ", parts);
    }

    private void name(NameCandidate name) {
        begin(name.subject() != null && name.confidence() >= Sureness.ENOUGH);
        out.add(name.text(), name.subject() instanceof Film ? Ink.FILM : name.subject() == null ? Ink.PLAIN : Ink.PERSON);
        var places = name.spans().size() == 1 ? "1 place" : name.spans().size() + " places";
        out.add(known(name.subject()) + ", " + places + "; " + Sureness.text(name.confidence()) + " " + name.reason(),
                Ink.PLAIN);
        out.add("\n", Ink.PLAIN);
    }

    private void begin(boolean sure) {
        out.add(sure ? "    " : "  ? ", Ink.UNSURE);
    }

    private static String known(Subject subject) {
        return subject == null ? "" : " (" + Reference.to(subject) + ")";
    }
}
