package parley.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.dossier.ReadResult;
import parley.dossier.problem.SourceLocation;
import parley.model.Dossier;
import parley.model.claim.Claim;
import parley.model.entity.Entity;
import parley.model.source.Article;
import parley.neo4j.ScratchStore;
import parley.neo4j.write.LoadProgress;
import parley.report.EditorialRule;
import parley.report.ReportCatalogue;
import parley.rows.EntityRows;
import parley.rows.GraphRows;

/**
 * Puts the editorial rules to a graph that holds the dossier, what it refers to in another graph,
 * and nothing else; what breaks them in the other graph alone is not told.
 */
final class RuleChecks {
  private final ReadResult result;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();

  private RuleChecks(ReadResult result) {
    this.result = result;
    Dossier dossier = result.dossier();
    dossier.entities().forEach(entity -> entities.put(entity.id(), entity));
    dossier.articles().forEach(article -> articles.put(article.id(), article));
    dossier.claims().forEach(claim -> claims.put(GraphRows.key(claim), claim));
  }

  /** A check for each rule, in the order of their names. */
  static List<CheckResult> of(ReadResult result, List<EntityRows> known) {
    RuleChecks checks = new RuleChecks(result);
    try (ScratchStore scratch = ScratchStore.create()) {
      scratch.store().load(checks.rows(known), LoadProgress.NONE);
      return ReportCatalogue.rules().stream().map(rule -> checks.check(rule, scratch)).toList();
    }
  }

  private GraphRows rows(List<EntityRows> known) {
    GraphRows dossier = GraphRows.of(result.dossier());
    List<EntityRows> all = new ArrayList<>(dossier.entities());
    known.stream().filter(one -> !entities.containsKey(one.node().id())).forEach(all::add);
    all.sort(Comparator.comparing(one -> one.node().id()));
    return new GraphRows(all, dossier.articles());
  }

  private CheckResult check(EditorialRule rule, ScratchStore scratch) {
    String name = rule.report().name();
    List<Violation> violations = new ArrayList<>();
    for (EditorialRule.RuleBreak breach : rule.findBreaks(scratch.store())) {
      location(breach.id())
          .map(location -> new Violation(name, rule.level(), location, breach.problem()))
          .ifPresent(violations::add);
    }
    return new CheckResult(name, rule.report().title(), rule.level(), "dossier", true, violations);
  }

  /** Ids of claims hold a "#", which those of entities and articles do not. */
  private Optional<SourceLocation> location(String id) {
    return Optional.ofNullable(claims.get(id))
        .map(result::location)
        .or(() -> Optional.ofNullable(entities.get(id)).map(result::location))
        .or(() -> Optional.ofNullable(articles.get(id)).map(result::location));
  }
}
