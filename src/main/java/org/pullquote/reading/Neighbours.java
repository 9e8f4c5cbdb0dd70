package org.pullquote.reading;

/** Finds what stands before a sentence, past labels such as "Photos" that stand between paragraphs. */
final class Neighbours {

    private static final int LONGEST_LABEL = 5;

    private final Document document;
    /** For each sentence the last one up to it that is no label; -1 for none. */
    private final int[] text;
    private final int[] firstOfParagraph;

    Neighbours(Document document) {
        this.document = document;
        this.text = new int[document.sentences.size()];
        for (int i = 0; i < text.length; i++) {
            text[i] = !isLabel(i) ? i : i > 0 ? text[i - 1] : -1;
        }
        this.firstOfParagraph = new int[document.paragraphs.size()];
        for (int i = text.length - 1; i >= 0; i--) {
            firstOfParagraph[document.sentences.get(i).paragraph()] = i;
        }
    }

    /** The one so many sentences before, labels not counted; null for none. */
    Sentence sentenceBefore(Sentence sentence, int back) {
        int index = sentence.index();
        for (int i = 0; i < back && index >= 0; i++) {
            index = index > 0 ? text[index - 1] : -1;
        }
        return index < 0 ? null : document.sentences.get(index);
    }

    /** Whether nothing but labels stands between the paragraphs of two sentences. */
    boolean areClose(Sentence before, Sentence sentence) {
        int first = firstOfParagraph[sentence.paragraph()];
        int last = first > 0 ? text[first - 1] : -1;
        return before.paragraph() == sentence.paragraph()
                || last >= 0 && document.sentences.get(last).paragraph() <= before.paragraph();
    }

    /** "Story continues below", "Photos": few words alone in a paragraph, without an end and without somebody's name. */
    private boolean isLabel(int index) {
        var sentence = document.sentences.get(index);
        var alone = (index == 0 || document.sentences.get(index - 1).paragraph() < sentence.paragraph())
                && (index + 1 == document.sentences.size()
                        || document.sentences.get(index + 1).paragraph() > sentence.paragraph());
        if (!alone || sentence.end() - sentence.first() > LONGEST_LABEL
                || GivenNames.contains(document.token(sentence.first()).lower())) {
            return false;
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (document.token(i).isQuotation()) {
                return false;
            }
        }
        return document.token(sentence.end() - 1).isWord();
    }
}
