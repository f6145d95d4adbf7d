package parley;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The data's path is the order of the packages, and of the rooms inside each: a room knows those
 * before it only, and from outside a package only its face is used.
 */
@AnalyzeClasses(packages = "parley", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** A package's rooms stand before the package itself, unless they are built on it. */
  static final List<String> PATH =
      Stream.of(
              "model.value model.source model.entity model.claim model",
              "dossier.problem dossier.source dossier.parse dossier.schema dossier.quote",
              "dossier.check dossier.pass dossier.quarantine dossier dossier.pin",
              "rows",
              "neo4j.location neo4j.cypher neo4j.engine neo4j.transaction neo4j.bolt",
              "neo4j.query neo4j.write neo4j.window neo4j.bulk neo4j.backup neo4j",
              "report verify",
              "render.value render.html render.terminal render.data render.checks render",
              "load",
              "picture",
              "layout.shape layout.rounds layout.matrix layout.timeline layout.network layout",
              "export.read export.graph export.dossier export.archive export.browser export",
              "page draw",
              "serve.http serve.page serve",
              "cli.runtime cli.output cli.option cli.store cli.command cli")
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(name -> "parley." + name)
          .toList();

  /** What others may use of a package's rooms; what lies in the package itself is open to all. */
  private static final Set<String> FACE =
      Stream.of(
              "dossier.check.ExactQuotation",
              "dossier.pin.ArticleTemplate dossier.pin.PinnedFile dossier.pin.Pinning",
              "dossier.problem.DocumentException dossier.problem.NearestWord",
              "dossier.problem.Problem dossier.problem.SourceLocation",
              "dossier.quarantine.DeadLetter dossier.quarantine.ExternalFindings",
              "dossier.quote.TextFolder",
              "dossier.source.AtomicFile dossier.source.DocumentSource",
              "dossier.source.SourceDigest dossier.source.SourceFinder",
              "export.archive.CypherLiterals",
              "export.browser.BrowserFavourite export.browser.BrowserPack",
              "export.graph.AttributeSchema export.graph.GexfWriter",
              "export.graph.GraphMlWriter export.graph.GraphWriter",
              "export.read.ExportException",
              "layout.shape.DrawingBody layout.shape.DrawingColor layout.shape.Mark",
              "layout.shape.MarkStyle layout.shape.Path layout.shape.PlacedEdge",
              "layout.shape.PlacedNode layout.shape.Point",
              "model.claim.Act model.claim.Claim model.claim.ClaimPart model.claim.Modality",
              "model.claim.Outcome model.claim.Polarity model.claim.Tenure",
              "model.entity.Demand model.entity.Document model.entity.Entity",
              "model.entity.EntityType model.entity.Event model.entity.EventKind",
              "model.entity.Group model.entity.Office model.entity.Organization",
              "model.entity.Person model.entity.Place model.entity.Process",
              "model.entity.ReferenceTargets model.entity.State",
              "model.source.Article model.source.DateBasis model.source.TextHash",
              "model.value.CalendarPeriod model.value.CountText",
              "model.value.DatePrecision model.value.EdtfDate model.value.EnumWords",
              "model.value.Figure model.value.FigureRelation model.value.Sha256",
              "model.value.TextRange",
              "neo4j.backup.BackupManifest",
              "neo4j.bulk.ImportFiles",
              "neo4j.cypher.CypherFiles neo4j.cypher.ResultTable",
              "neo4j.engine.DiskSpace neo4j.engine.EngineStarter",
              "neo4j.engine.TemporaryFolders",
              "neo4j.location.StoreException neo4j.location.StoreLocation",
              "neo4j.query.Census neo4j.query.Graph neo4j.query.KnownEntities neo4j.query.LoadTimes",
              "neo4j.query.PackedParameters neo4j.query.PageRequest neo4j.query.PagedGraph",
              "neo4j.query.QueryPlan neo4j.query.QueryWarning neo4j.query.ResultPages",
              "neo4j.transaction.Timeouts",
              "neo4j.window.LaterLoads neo4j.window.TimeWindow neo4j.window.WindowResult",
              "neo4j.write.ChangeCount neo4j.write.ChangedIds neo4j.write.Changes",
              "neo4j.write.Conflict neo4j.write.LoadProgress",
              "render.data.CsvTable render.data.JsonLine",
              "render.html.HtmlPage render.html.HtmlWriter render.html.InlineResource",
              "render.value.AnswerLayout render.value.BundledText render.value.CellText",
              "render.value.Citation render.value.FileSuffix",
              "render.value.DisplayTable render.value.Palette render.value.RgbColor",
              "render.value.TerminalText render.value.XmlCharacters",
              "serve.http.ServeException")
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(name -> "parley." + name)
          .collect(Collectors.toCollection(TreeSet::new));

  /** The most classes that a folder holds. */
  private static final int ROOM = 24;

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
  static void onlyTheFaceIsUsedFromOutside(JavaClasses classes) {
    SortedSet<String> used = new TreeSet<>();
    for (JavaClass user : classes) {
      for (Dependency arrow : user.getDirectDependenciesFromSelf()) {
        JavaClass target = outermost(arrow.getTargetClass().getBaseComponentType());
        String[] room = target.getPackageName().split("\\.", -1);
        boolean elsewhere = room.length == 3 && !room[1].equals(stage(user));
        if (room[0].equals("parley") && elsewhere) used.add(target.getName());
      }
    }
    assertThat(used).isEqualTo(FACE);
  }

  @ArchTest
  static void noFolderIsCrowded(JavaClasses classes) {
    Map<String, Long> crowded =
        classes.stream()
            .filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    crowded.values().removeIf(number -> number <= ROOM);
    assertThat(crowded).isEmpty();
  }

  private static String stage(JavaClass user) {
    return user.getPackageName().split("\\.", -1)[1];
  }

  private static JavaClass outermost(JavaClass inner) {
    return inner.getEnclosingClass().map(ArchitectureTest::outermost).orElse(inner);
  }

  @ArchTest
  static final ArchRule whatIsWrittenKnowsNoGraph =
      noClasses()
          .that()
          .resideInAnyPackage("parley.render..", "parley.layout..", "parley.draw", "parley.page")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("parley.neo4j..", "parley.rows");

  @ArchTest
  static final ArchRule theGraphKnowsNoDocuments =
      noClasses()
          .that()
          .resideInAnyPackage(
              "parley.model..",
              "parley.rows",
              "parley.neo4j..",
              "parley.report",
              "parley.picture",
              "parley.layout..",
              "parley.export..",
              "parley.draw",
              "parley.page")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("parley.dossier..");

  @ArchTest
  static final ArchRule noCycles = slices().matching("parley.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule neo4jIsKnownInOnePackageAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage("parley.neo4j..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.neo4j..");

  // The bulk importer of the engine is a picocli command, too.
  @ArchTest
  static final ArchRule picocliIsKnownInTheCommandLineAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage("parley.cli..")
          .and()
          .doNotHaveFullyQualifiedName("parley.neo4j.bulk.BulkImporter")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule theWebServerIsKnownWherePagesAreServedAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage("parley.serve..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.sun.net.httpserver..");

  @ArchTest
  static final ArchRule jacksonIsKnownAtTheEdgesAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages("parley.dossier..", "parley.render..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule aLoadGivesValuesAndPrintsNothing =
      noClasses()
          .that()
          .resideInAPackage("parley.load")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "parley.render", "parley.render.terminal..");

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
          .resideInAPackage("parley.model..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "parley.model..",
                  "java.lang..",
                  "java.util..",
                  "java.time..",
                  "java.math..",
                  "java.security..",
                  "org.jspecify.."));

  @ArchTest
  static final ArchRule rowsArePure =
      noClasses()
          .that()
          .resideInAPackage("parley.rows")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..");

  @ArchTest
  static final ArchRule nobodyPrintsPastTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("parley.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);
}
