package org.pullquote.graphql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the Java fields that a getter, or the resolver of a link, reads of the rows it is asked of. A query reads no other
 * column for it; where this is not declared, it reads the whole row.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reads {
    String[] value();
}
