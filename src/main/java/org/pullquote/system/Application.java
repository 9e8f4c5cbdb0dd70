package org.pullquote.system;

import org.pullquote.interchange.Exporter;
import org.pullquote.interchange.Importer;
import org.pullquote.interchange.PullquoteCommand;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** What the started process does until it ends. */
class Application implements QuarkusApplication {

    private final Importer importer;
    private final Exporter exporter;

    Application(Importer importer, Exporter exporter) {
        this.importer = importer;
        this.exporter = exporter;
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length > 0) {
            return PullquoteCommand.of(importer, exporter).execute(arguments);
        }
        Quarkus.waitForExit();
        return 0;
    }
}
