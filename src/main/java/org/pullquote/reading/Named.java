package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;

/** Somebody or something that a text names, with all the places where it does. */
public final class Named {

    private static final double A_PERSON = 0.4;

    private final List<Place> mentions = new ArrayList<>();
    private final boolean unnamed;
    private String name;
    Gender gender = Gender.UNKNOWN;
    /** Whether nothing but the first name tells the gender. */
    boolean guessed;
    /** Whether a verb ever follows it, as one follows a subject. */
    boolean acts;
    /** For and against its being a person. */
    double person;

    Named(String name, boolean unnamed) {
        this.name = name;
        this.unnamed = unnamed;
    }

    /** The fullest form in the text, without titles. */
    public String name() {
        return name;
    }

    /** Where the name, a part of it or another form of it stands, in order; pronouns are left out. */
    public List<Place> mentions() {
        return mentions;
    }

    public boolean isPerson() {
        return !unnamed && (person >= A_PERSON || person >= 0 && name.indexOf(' ') > 0);
    }

    /** Between 0 and 1: how sure the text makes it that this is a person. */
    public double confidence() {
        return Math.round(100 / (1 + Math.exp(-person))) / 100.0;
    }

    /** Whether a mention stands in this place. */
    boolean isNamedIn(Place place) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < place.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < mentions.size() && mentions.get(low).start() < place.end();
    }

    /** Known by what they are alone: her manager. */
    boolean isUnnamed() {
        return unnamed;
    }

    /** Whether it can be whom a pronoun of the third person singular means. */
    boolean canSpeak() {
        return unnamed || isPerson();
    }

    /** Whether only something stronger than its first name could make this one of that gender. */
    boolean isSurelyNot(Gender other) {
        return gender.contradicts(other) && !guessed;
    }

    /** Takes what a title or a pronoun tells for sure. */
    void is(Gender known) {
        if (known != Gender.UNKNOWN && (gender == Gender.UNKNOWN || guessed)) {
            gender = known;
            guessed = false;
        }
    }

    /** Takes the full name of who was named by a surname, which may have looked like a first name: Scott, Ruth Scott. */
    void rename(String fuller) {
        name = fuller;
        if (guessed) {
            gender = Gender.UNKNOWN;
            guessed = false;
        }
    }

    String lastWord() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
