package org.pullquote.reading;

/** What finds the parts of a document's sentences. */
record Grammar(Document document, NounPhrases phrases, RelativeClauses clauses, Subjects subjects, Cues cues) {

    static Grammar of(Document document) {
        var phrases = new NounPhrases(document);
        var clauses = new RelativeClauses(document, phrases);
        return new Grammar(document, phrases, clauses, new Subjects(document, phrases, clauses), new Cues(document));
    }
}
