package parley.serve;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.export.BrowserPack;
import parley.render.Format;
import parley.report.Answer;
import parley.report.Catalogue;
import parley.report.Report;
import parley.store.Guest;
import parley.store.Store;

/** Finds the page for an address. */
final class Pages {
  private final Store store;
  private final Catalogue catalogue;
  private final BrowserPack pack;
  private final @Nullable Quotations quotations;
  private final Guest guest;
  private final int port;
  private final BrowserFiles browser = BrowserFiles.find();

  Pages(
      int port,
      Store store,
      Catalogue catalogue,
      BrowserPack pack,
      @Nullable Quotations quotations) {
    this.port = port;
    this.store = store;
    this.catalogue = catalogue;
    this.pack = pack;
    this.quotations = quotations;
    this.guest = store.guest();
  }

  /** The address of the engine. */
  URI bolt() {
    return guest.uri();
  }

  Reply find(Request request) {
    String path = request.target().path();
    if (path.equals("/") && accepts(request, "application/json")) return discovery();
    if (path.equals("/") || path.equals("/parley")) return Reply.elsewhere(Routes.HOME);
    if (path.equals("/browser")) return Reply.elsewhere(Routes.BROWSER);
    if (path.equals(Routes.HOME)) return HomePage.of(catalogue);
    if (path.equals(Routes.GUIDE)) return Reply.html(200, pack.guideHtml());
    if (path.startsWith(Routes.QUESTION)) return question(request.target());
    if (path.startsWith(Routes.PICTURE)) return picture(request.target());
    if (path.equals(Routes.TO_BROWSER) || path.startsWith(Routes.TO_BROWSER + "/")) {
      return toBrowser(request.target());
    }
    if (path.startsWith(Routes.BROWSER)) return browser.find(path).orElseGet(Pages::nothing);
    return nothing();
  }

  private static boolean accepts(Request request, String type) {
    return request.headers("Accept").stream().anyMatch(header -> header.startsWith(type));
  }

  /** What Neo4j Browser asks its server for: where the engine is. */
  private Reply discovery() {
    String text = "{\"bolt_direct\": \"" + guest.uri() + "\", \"neo4j_edition\": \"community\"}\n";
    return Reply.text(200, "application/json", text);
  }

  private Reply question(Target target) {
    String name = target.path().substring(Routes.QUESTION.length());
    Optional<Report> report = catalogue.find(name);
    if (report.isPresent()) {
      Question question = Question.ask(report.get(), target, store);
      return QuestionPage.of(question, store, Cited.in(question.answer(), store, quotations));
    }
    int dot = Math.max(0, name.lastIndexOf('.'));
    Optional<Report> file = catalogue.find(name.substring(0, dot));
    Optional<Format> format = Format.ofFile(name);
    if (file.isEmpty() || format.isEmpty()) return Messages.noReport(name, catalogue);
    return Download.of(Question.ask(file.get(), target, store), format.get());
  }

  private Reply picture(Target target) {
    String name = target.path().substring(Routes.PICTURE.length());
    return catalogue
        .find(name)
        .map(report -> PicturePage.of(Question.ask(report, target, store), store))
        .orElseGet(() -> Messages.noReport(name, catalogue));
  }

  /** To Neo4j Browser, with the guide, or with the statement of a report in the editor. */
  private Reply toBrowser(Target target) {
    if (!browser.present()) {
      return Messages.of(
          404, "Neo4j Browser is not here", "This build of parley comes without Neo4j Browser.");
    }
    if (target.path().equals(Routes.TO_BROWSER)) {
      // Of a guide, Browser takes no other address than a whole one, of this host.
      return BrowserPage.of(guest, pack, "guide", "http://localhost:" + port + Routes.GUIDE);
    }
    String name = target.path().substring(Routes.TO_BROWSER.length() + 1);
    return catalogue
        .find(name)
        .map(report -> BrowserPage.of(guest, pack, "edit", statement(report, target)))
        .orElseGet(() -> Messages.noReport(name, catalogue));
  }

  private String statement(Report report, Target target) {
    @Nullable Answer answer = Question.ask(report, target, store).answer();
    return EditorText.filled(report.cypher(), answer == null ? Map.of() : answer.parameters());
  }

  private static Reply nothing() {
    return Messages.of(404, "No such page", "There is nothing at this address.");
  }
}
