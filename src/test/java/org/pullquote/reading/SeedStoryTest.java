package org.pullquote.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.pullquote.graphql.PartialDate;
import org.pullquote.outlet.Medium;

import org.junit.jupiter.api.Test;

/** The story that the sample graph retells, where its text lies beside the project. */
class SeedStoryTest {

    private static final Path FOLDER = Path.of("../shared/seed");

    @Test
    void allSixQuotationsAreFoundWithTheirSpeakersAndTheSource() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER));
        try (var files = Files.list(FOLDER)) {
            var reading = TextReader.read(Files.readString(files.findFirst().orElseThrow()), List.of());

            assertThat(reading.quotations()).extracting(quotation -> quotation.speakers().get(0).name()).containsExactly(
                    "Lisa Kudrow", "Lisa Kudrow", "Mira Sorvino", "Mira Sorvino", "Mira Sorvino", "Lisa Kudrow");
            assertThat(reading.quotations()).extracting(Quotation::cue).containsExactly("write", "call", "call", "write",
                    "tell", "say");
            assertThat(reading.quotations().get(4).origin()).satisfies(origin -> {
                assertThat(origin.outlet()).isEqualTo("E! News");
                assertThat(origin.medium()).isEqualTo(Medium.INTERVIEW);
                assertThat(origin.saidOn()).isEqualTo(new PartialDate("2017"));
            });
            assertThat(reading.quotations()).filteredOn(quotation -> quotation.origin() != null
                    && quotation.origin().outlet() != null).hasSize(1);
        }
    }
}
