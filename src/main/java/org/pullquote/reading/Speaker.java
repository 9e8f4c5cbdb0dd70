package org.pullquote.reading;

/**
 * Who may have said a quotation.
 *
 * @param name as the text names them: the fullest form of a name, or the words themselves ("a source")
 * @param mention where the text names them for this quotation; the name itself, a pronoun or a description
 * @param named the person of that name; null for an organisation, a group or somebody unnamed
 * @param confidence from 0 to 1
 */
public record Speaker(String name, Place mention, Named named, double confidence) {
}
