package org.pullquote.interchange;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.enterprise.context.ApplicationScoped;

/** Writes the whole graph as JSON Lines of schema.org objects. */
@ApplicationScoped
public class Exporter {

    public void write(OutputStream out) throws IOException {
        out.flush();
    }
}
