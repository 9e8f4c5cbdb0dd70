package org.pullquote;

import java.io.IOException;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.ReadmeExamples;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

/** The queries that the README shows have the answers that it shows, on both databases; -Dreadme.update=true rewrites them. */
@QuarkusTest
@CleanDatabase
class ReadmeTest {

    @Test
    void showsTrueAnswers() throws IOException {
        Samples.sample();
        if (Boolean.getBoolean("readme.update")) {
            ReadmeExamples.update();
        }
        ReadmeExamples.check();
    }
}
