package parley.serve;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.export.browser.BrowserPack;
import parley.neo4j.GuestUser;
import parley.neo4j.Store;
import parley.render.AnswerFormat;
import parley.report.Answer;
import parley.report.Report;
import parley.report.ReportCatalogue;
import parley.serve.http.BrowserFiles;
import parley.serve.http.Request;
import parley.serve.http.RequestGuard;
import parley.serve.http.RequestTarget;
import parley.serve.http.Response;
import parley.serve.http.Routes;
import parley.serve.page.AnswerDownload;
import parley.serve.page.AskedQuestion;
import parley.serve.page.BrowserPage;
import parley.serve.page.CitedArticles;
import parley.serve.page.EditorText;
import parley.serve.page.HomePage;
import parley.serve.page.MessagePages;
import parley.serve.page.PicturePage;
import parley.serve.page.QuestionPage;
import parley.serve.page.QuotationLookup;

/** Finds the page for an address. */
final class PageRouter {
  private final Store store;
  private final ReportCatalogue catalogue;
  private final BrowserPack pack;
  private final @Nullable QuotationLookup quotations;
  private final GuestUser guest;
  private final int port;
  private final BrowserFiles browser = BrowserFiles.find();

  PageRouter(
      int port,
      Store store,
      ReportCatalogue catalogue,
      BrowserPack pack,
      @Nullable QuotationLookup quotations) {
    this.port = port;
    this.store = store;
    this.catalogue = catalogue;
    this.pack = pack;
    this.quotations = quotations;
    this.guest = store.guest(RequestGuard.origins(port));
  }

  /** The address of the engine. */
  URI bolt() {
    return guest.uri();
  }

  Response route(Request request) {
    String path = request.target().path();
    if (path.equals("/") && accepts(request, "application/json")) return discovery();
    if (path.equals("/") || path.equals("/parley")) return Response.redirect(Routes.HOME);
    if (path.equals("/browser")) return Response.redirect(Routes.BROWSER);
    if (path.equals(Routes.HOME)) return HomePage.of(catalogue);
    if (path.equals(Routes.GUIDE)) return Response.html(200, pack.guideHtml());
    if (path.startsWith(Routes.QUESTION)) return question(request.target());
    if (path.startsWith(Routes.PICTURE)) return picture(request.target());
    if (path.equals(Routes.TO_BROWSER) || path.startsWith(Routes.TO_BROWSER + "/")) {
      return toBrowser(request.target());
    }
    if (path.startsWith(Routes.BROWSER)) return browser.find(path).orElseGet(PageRouter::notFound);
    return notFound();
  }

  private static boolean accepts(Request request, String type) {
    return request.headers("Accept").stream().anyMatch(header -> header.startsWith(type));
  }

  /** What Neo4j Browser asks its server for: where the engine is. */
  private Response discovery() {
    String text = "{\"bolt_direct\": \"" + guest.uri() + "\", \"neo4j_edition\": \"community\"}\n";
    return Response.text(200, "application/json", text);
  }

  private Response question(RequestTarget target) {
    String name = target.path().substring(Routes.QUESTION.length());
    Optional<Report> report = catalogue.find(name);
    if (report.isPresent()) {
      AskedQuestion question = AskedQuestion.ask(report.get(), target, store);
      return QuestionPage.of(
          question, store, CitedArticles.of(question.answer(), store, quotations));
    }
    int dot = Math.max(0, name.lastIndexOf('.'));
    Optional<Report> file = catalogue.find(name.substring(0, dot));
    Optional<AnswerFormat> format = AnswerFormat.ofFile(name);
    if (file.isEmpty() || format.isEmpty()) return MessagePages.noReport(name, catalogue);
    return AnswerDownload.of(AskedQuestion.ask(file.get(), target, store), format.get());
  }

  private Response picture(RequestTarget target) {
    String name = target.path().substring(Routes.PICTURE.length());
    return catalogue
        .find(name)
        .map(report -> PicturePage.of(AskedQuestion.ask(report, target, store), store))
        .orElseGet(() -> MessagePages.noReport(name, catalogue));
  }

  /** To Neo4j Browser, with the guide, or with the statement of a report in the editor. */
  private Response toBrowser(RequestTarget target) {
    if (!browser.isPresent()) {
      return MessagePages.of(
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
        .orElseGet(() -> MessagePages.noReport(name, catalogue));
  }

  private String statement(Report report, RequestTarget target) {
    @Nullable Answer answer = AskedQuestion.ask(report, target, store).answer();
    return EditorText.filled(report.cypher(), answer == null ? Map.of() : answer.parameters());
  }

  private static Response notFound() {
    return MessagePages.of(404, "No such page", "There is nothing at this address.");
  }
}
