package org.pullquote.fulltext;

import java.io.IOException;
import java.nio.file.Path;

/** An index that is made of files; where it is part of the database there is none of this. */
public interface IndexFiles {

    /** Writes all that is committed into this folder, in as few files as can be. */
    void copyTo(Path folder) throws IOException;
}
