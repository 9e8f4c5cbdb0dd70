package org.pullquote.reading;

import java.util.Set;

/**
 * A word or a sign. A quotation stands as one token, so that the sentence around it can be read without its words.
 *
 * @param lower in small letters, with straight apostrophes
 * @param quoted the quotation that the token stands for; null for a word or sign
 * @param paragraph which paragraph of the text
 * @param isName whether it is known to be a part of a name and not the word it is spelled like
 */
record Token(int start, int end, String text, String lower, Quoted quoted, int paragraph, boolean isName) {

    /** Letters of an Arabic article with its hyphen. */
    private static final int ARTICLE = 3;

    private static final int LONGEST_INITIALISM = 6;
    /** Letters of a word that names hold. */
    private static final int LONGEST_NAME = 100;

    boolean isQuotation() {
        return quoted != null;
    }

    /** A word of a capital, or one behind an article that belongs to it: {@code al-Mansour}. */
    boolean isCapital() {
        return quoted == null && text.length() <= LONGEST_NAME && (Character.isUpperCase(text.codePointAt(0))
                || isArabic() && Character.isUpperCase(text.codePointAt(ARTICLE)));
    }

    private boolean isArabic() {
        return text.length() > ARTICLE && (lower.startsWith("al-") || lower.startsWith("el-"));
    }

    /** A word of small letters. */
    boolean isSmall() {
        return quoted == null && Character.isLowerCase(text.codePointAt(0)) && text.equals(lower.replace('\'', apostrophe()));
    }

    private char apostrophe() {
        return text.indexOf('’') >= 0 ? '’' : '\'';
    }

    boolean isWord() {
        return quoted == null && Characters.isWord(text.charAt(0));
    }

    boolean isNumber() {
        return quoted == null && Character.isDigit(text.charAt(0));
    }

    boolean isPossessive() {
        return lower.equals("'s") || lower.equals("'");
    }

    /** One letter, or two with a point between: {@code J}, {@code J.A}. */
    boolean isInitials() {
        return text.length() == 1 && Character.isLetter(text.charAt(0)) || text.length() == 3 && text.charAt(1) == '.';
    }

    /** {@code Oscar-winning}, {@code Kentucky-born}, {@code Oscar-winner}. */
    boolean isCompound() {
        int hyphen = text.lastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < text.length() && Character.isLowerCase(text.charAt(hyphen + 1))
                && (lower.endsWith("ing") || lower.endsWith("ed") || lower.endsWith("-born") || isCompoundRole());
    }

    /** {@code Oscar-winner}, {@code A-lister}. */
    boolean isCompoundRole() {
        return lower.indexOf('-') > 0 && Lexicon.ROLES.contains(lower.substring(lower.lastIndexOf('-') + 1));
    }

    /** {@code slowly}, {@code EXCLUSIVELY}. */
    boolean isAdverb() {
        return quoted == null
                && (isSmall() && lower.endsWith("ly") || text.length() > LONGEST_INITIALISM && text.endsWith("LY"));
    }

    /** {@code saying}: a small word in -ing, which may be a noun as well. */
    boolean isParticiple() {
        return isSmall() && lower.endsWith("ing");
    }

    /** Whether it is this word in small letters; a name that is only spelled like it is not. */
    boolean is(String word) {
        return !isName && lower.equals(word);
    }

    /** Whether it is one of these words in small letters; a name that is only spelled like one is not. */
    boolean in(Set<String> words) {
        return !isName && words.contains(lower);
    }

    Token asName() {
        return new Token(start, end, text, lower, quoted, paragraph, true);
    }

    /** Without the point of an abbreviation. */
    String bare() {
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
