package org.pullquote.reading;

/** Finds what stands before a sentence, past labels such as "Photos" that stand between paragraphs. */
final class Neighbours {

    private static final int LONGEST_LABEL = 5;

    private final Document document;
    /** The paragraph last asked for, and the one in front of it. */
    private int paragraph = -1;
    private int before;

    Neighbours(Document document) {
        this.document = document;
    }

    /** The one so many sentences before, labels not counted; null for none. */
    Sentence sentenceBefore(Sentence sentence, int back) {
        int index = sentence.index();
        for (int i = 0; i < back && index >= 0; i++) {
            index--;
            while (index >= 0 && isLabel(index)) {
                index--;
            }
        }
        return index < 0 ? null : document.sentences.get(index);
    }

    /** The paragraph in front of the sentence's, labels not counted; asked in the order of the text. */
    int paragraphBefore(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            int index = sentence.index() - 1;
            while (index >= 0 && (isLabel(index) || document.sentences.get(index).paragraph() == sentence.paragraph())) {
                index--;
            }
            paragraph = sentence.paragraph();
            before = index < 0 ? 0 : document.sentences.get(index).paragraph();
        }
        return before;
    }

    /** "Story continues below", "Photos": few words alone in a paragraph, without an end. */
    private boolean isLabel(int index) {
        var sentence = document.sentences.get(index);
        var alone = (index == 0 || document.sentences.get(index - 1).paragraph() < sentence.paragraph())
                && (index + 1 == document.sentences.size()
                        || document.sentences.get(index + 1).paragraph() > sentence.paragraph());
        return alone && sentence.end() - sentence.first() <= LONGEST_LABEL && document.token(sentence.end() - 1).isWord();
    }
}
