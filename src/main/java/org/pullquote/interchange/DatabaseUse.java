package org.pullquote.interchange;

/** What a command does with the database, told before it is opened. */
public enum DatabaseUse {

    /** Only reads it, with the names of the sample graph where there is none. */
    READ,
    /** Keeps nothing of what it does. */
    TRY,
    /** The same, of articles alone. */
    TRY_ARTICLES,
    STORE,
    /** Stores articles alone, which are read with the names that are stored. */
    STORE_ARTICLES;

    static DatabaseUse of(boolean keeps, boolean articlesAlone) {
        return keeps ? articlesAlone ? STORE_ARTICLES : STORE : articlesAlone ? TRY_ARTICLES : TRY;
    }

    /** Whether it leaves things as they were, so that it must not make a database either. */
    public boolean keepsNothing() {
        return this == READ || this == TRY || this == TRY_ARTICLES;
    }

    /** Whether a new database begins with the sample graph. */
    public boolean beginsWithSample() {
        return this == READ || this == TRY_ARTICLES || this == STORE_ARTICLES;
    }
}
