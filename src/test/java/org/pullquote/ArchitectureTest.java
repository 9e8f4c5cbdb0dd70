package org.pullquote;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Ignore;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The structure of the code: which package may import which, and what classes may be called. */
class ArchitectureTest {

    /** Lowest first: a package imports only packages before it. */
    private static final List<String> PACKAGES = List.of("graphql", "execution", "persistence", "changes", "snapshot",
            "fulltext", "person",
            "film", "outlet", "article", "quote", "search", "reading", "annotation", "interchange", "http", "system");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.pullquote");

    @Test
    void aPackageImportsOnlyThoseBeforeIt() {
        for (int i = 0; i < PACKAGES.size(); i++) {
            var later = PACKAGES.subList(i + 1, PACKAGES.size()).stream().map(name -> "org.pullquote." + name + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses().that().resideInAPackage("org.pullquote." + PACKAGES.get(i) + "..").should().dependOnClassesThat()
                        .resideInAnyPackage(later).check(CLASSES);
            }
        }
    }

    @Test
    void httpKnowsNoSlice() {
        noClasses().that().resideInAPackage("org.pullquote.http..").should().dependOnClassesThat().resideInAnyPackage(
                "org.pullquote.person..", "org.pullquote.film..", "org.pullquote.outlet..", "org.pullquote.article..",
                "org.pullquote.quote..", "org.pullquote.search..", "org.pullquote.reading..", "org.pullquote.annotation..",
                "org.pullquote.interchange..").check(CLASSES);
    }

    @Test
    void readingIsPlainJava() {
        noClasses().that().resideInAPackage("org.pullquote.reading..").should().dependOnClassesThat().resideOutsideOfPackages(
                "java..", "org.jsoup..", "com.fasterxml.jackson..", "org.pullquote.reading..", "org.pullquote.outlet..",
                "org.pullquote.quote..",
                "org.pullquote.graphql..").check(CLASSES);
    }

    @Test
    void everyPackageIsListed() {
        var packages = CLASSES.stream().map(type -> type.getPackageName().replaceFirst("^org\\.pullquote\\.?", ""))
                .filter(name -> !name.isEmpty()).map(name -> name.split("\\.")[0]).collect(Collectors.toSet());

        assertThat(packages).isSubsetOf(Set.copyOf(PACKAGES));
        slices().matching("org.pullquote.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noAssociationIsAField() {
        for (var association : List.of(ManyToOne.class, OneToOne.class, OneToMany.class, ManyToMany.class)) {
            fields().that().areAnnotatedWith(association).should().beAnnotatedWith(Ignore.class).allowEmptyShould(true)
                    .check(CLASSES);
        }
        classes().that().areAnnotatedWith(Entity.class).should().beAssignableTo(PanacheEntityBase.class).check(CLASSES);
    }

    @Test
    void classesAreCalledWhatTheyAre() {
        classes().that().areAnnotatedWith(GraphQLApi.class).should().haveNameMatching(".*(Queries|Mutations|FieldResolvers)")
                .check(CLASSES);
        noClasses().should().haveNameMatching(".*(Service|Helper|Utils?|Manager|Impl|Dto|Resource|Controller)")
                .check(CLASSES);
    }

    /** The engine calls them by reflection and, for a native executable, registers those with root fields alone. */
    @Test
    void fieldResolversAreRegisteredForReflection() {
        classes().that().haveSimpleNameEndingWith("FieldResolvers").should().beAnnotatedWith(RegisterForReflection.class)
                .check(CLASSES);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        noFields().should().beAnnotatedWith(Inject.class).check(CLASSES);
        methods().that().areAnnotatedWith(Inject.class).should().bePrivate().allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void theTopLevelHoldsNothingElse() throws IOException {
        try (var top = Files.list(Path.of(""))) {
            assertThat(top.map(path -> path.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .isSubsetOf("pom.xml", "src", "mvnw", "README.md", "docker", "docs", "LICENSE", "target", "data");
        }
    }
}
