package org.pullquote.reading;

/** What finds the parts of a document's sentences. */
record Grammar(Document document, NounPhrases phrases, Subjects subjects, Cues cues) {

    static Grammar of(Document document) {
        var phrases = new NounPhrases(document);
        return new Grammar(document, phrases, new Subjects(document, phrases), new Cues(document));
    }
}
