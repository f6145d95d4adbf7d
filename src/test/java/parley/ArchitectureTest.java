package parley;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The data's path is the packages' order: a package knows those before it only. */
@AnalyzeClasses(packages = "parley", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<String> PATH =
      Stream.of(
              "model",
              "document",
              "graph",
              "store",
              "report",
              "verify",
              "render",
              "picture",
              "layout",
              "export",
              "page",
              "draw",
              "serve",
              "cli")
          .map(name -> "parley." + name)
          .toList();

  @ArchTest
  static void arrowsPointOneWay(JavaClasses classes) {
    for (int i = 0; i < PATH.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(PATH.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PATH.subList(i + 1, PATH.size()).toArray(String[]::new))
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule everyPackageIsOnThePath =
      classes().should().resideInAnyPackage(PATH.toArray(String[]::new));

  @ArchTest
  static final ArchRule whatIsWrittenKnowsNoStore =
      noClasses()
          .that()
          .resideInAnyPackage("parley.render", "parley.layout", "parley.draw", "parley.page")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("parley.store", "parley.graph");

  @ArchTest
  static final ArchRule theGraphKnowsNoDocuments =
      noClasses()
          .that()
          .resideInAnyPackage(
              "parley.model",
              "parley.graph",
              "parley.store",
              "parley.report",
              "parley.picture",
              "parley.layout",
              "parley.export",
              "parley.draw",
              "parley.page")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("parley.document");

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

  // The bulk importer of the engine is a picocli command, too.
  @ArchTest
  static final ArchRule picocliIsKnownInTheCommandLineAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage("parley.cli")
          .and()
          .doNotHaveFullyQualifiedName("parley.store.BulkImport")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule theWebServerIsKnownWherePagesAreServedAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage("parley.serve")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.sun.net.httpserver..");

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
