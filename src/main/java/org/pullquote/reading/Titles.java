package org.pullquote.reading;

import java.util.Set;

/** What titles and words for people tell about whom they stand for. */
final class Titles {

    private static final Set<String> MALE = Set.of("mr", "sir", "lord", "king", "prince", "father", "dad", "brother", "son",
            "husband", "ex-husband", "boyfriend", "ex-boyfriend", "uncle", "nephew", "grandfather", "congressman", "chairman",
            "spokesman", "frontman", "fiancé", "fiance", "beau", "papa", "patriarch", "stepfather", "stepson", "widower",
            "pope", "groom");
    private static final Set<String> FEMALE = Set.of("mrs", "ms", "miss", "dame", "lady", "queen", "princess", "actress",
            "mother", "mom", "mum", "sister", "daughter", "wife", "ex-wife", "girlfriend", "ex-girlfriend", "aunt", "niece",
            "grandmother", "songstress", "comedienne", "diva", "starlet", "congresswoman", "chairwoman", "spokeswoman",
            "fiancée", "fiancee", "mama", "matriarch", "momager", "stepmother", "stepdaughter", "widow", "heiress", "bride");

    private Titles() {
    }

    static Gender gender(String word) {
        return MALE.contains(word) ? Gender.MALE : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
