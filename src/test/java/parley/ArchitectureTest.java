package parley;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/**
 * The data's path is the packages' order: document → model → graph → store → report → verify →
 * render, export; picture → layout → page → draw; and cli over all.
 */
@AnalyzeClasses(packages = "parley", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule arrowsPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("parley.model")
          .layer("document")
          .definedBy("parley.document")
          .layer("graph")
          .definedBy("parley.graph")
          .layer("store")
          .definedBy("parley.store")
          .layer("report")
          .definedBy("parley.report")
          .layer("verify")
          .definedBy("parley.verify")
          .layer("render")
          .definedBy("parley.render")
          .layer("picture")
          .definedBy("parley.picture")
          .layer("export")
          .definedBy("parley.export")
          .layer("layout")
          .definedBy("parley.layout")
          .layer("page")
          .definedBy("parley.page")
          .layer("draw")
          .definedBy("parley.draw")
          .layer("cli")
          .definedBy("parley.cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("draw")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("draw", "cli")
          .whereLayer("layout")
          .mayOnlyBeAccessedByLayers("page", "draw", "cli")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("draw", "cli")
          .whereLayer("picture")
          .mayOnlyBeAccessedByLayers("layout", "page", "draw", "cli")
          .whereLayer("render")
          .mayOnlyBeAccessedByLayers("export", "layout", "page", "draw", "cli")
          .whereLayer("verify")
          .mayOnlyBeAccessedByLayers("render", "cli")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers(
              "verify", "render", "export", "picture", "layout", "page", "draw", "cli")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("report", "verify", "export", "picture", "cli")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers("store", "verify", "cli")
          .whereLayer("document")
          // what is wrong is said where it stands, in report files of machines too
          .mayOnlyBeAccessedByLayers("verify", "render", "cli");

  @ArchTest
  static final ArchRule noCycles = slices().matching("parley.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule neo4jIsKnownInTheStoreAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage("parley.store")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.neo4j..");

  @ArchTest
  static final ArchRule picocliIsKnownInTheCommandLineAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage("parley.cli")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule jacksonIsKnownAtTheEdgesAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages("parley.document", "parley.render")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "com.networknt..");

  @ArchTest
  static final ArchRule imagesAreMadeInDrawAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage("parley.draw")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.imageio..");

  @ArchTest
  static final ArchRule theModelKnowsNoLibraryAndNoFile =
      classes()
          .that()
          .resideInAPackage("parley.model")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "parley.model", "java.lang..", "java.util..", "java.time..", "org.jspecify.."));

  @ArchTest
  static final ArchRule theGraphIsPure =
      noClasses()
          .that()
          .resideInAPackage("parley.graph")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..");

  @ArchTest
  static final ArchRule nobodyPrintsPastTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("parley.cli")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);
}
