package org.pullquote.reading;

/** What a name, a title or a pronoun tells about whom it means. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    boolean contradicts(Gender other) {
        return this != other && this != UNKNOWN && other != UNKNOWN;
    }
}
