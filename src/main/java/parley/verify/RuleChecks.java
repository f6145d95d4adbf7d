package parley.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.document.Place;
import parley.document.Reading;
import parley.graph.GraphRows;
import parley.model.Article;
import parley.model.Claim;
import parley.model.Dossier;
import parley.model.Entity;
import parley.report.Catalogue;
import parley.report.Rule;
import parley.store.Progress;
import parley.store.Scratch;

/** Puts the editorial rules to a graph that holds the dossier and nothing else. */
final class RuleChecks {
  private final Reading reading;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();

  private RuleChecks(Reading reading) {
    this.reading = reading;
    Dossier dossier = reading.dossier();
    dossier.entities().forEach(entity -> entities.put(entity.id(), entity));
    dossier.articles().forEach(article -> articles.put(article.id(), article));
    dossier.claims().forEach(claim -> claims.put(GraphRows.key(claim), claim));
  }

  /** A check for each rule, in the order of their names. */
  static List<Check> of(Reading reading) {
    RuleChecks checks = new RuleChecks(reading);
    try (Scratch scratch = Scratch.make()) {
      scratch.store().load(GraphRows.of(reading.dossier()), Progress.NONE);
      return Catalogue.rules().stream().map(rule -> checks.check(rule, scratch)).toList();
    }
  }

  private Check check(Rule rule, Scratch scratch) {
    String name = rule.report().name();
    List<Violation> violations = new ArrayList<>();
    for (Rule.Breach breach : rule.breaches(scratch.store())) {
      violations.add(new Violation(name, rule.level(), place(breach.at()), breach.problem()));
    }
    return new Check(name, rule.report().title(), rule.level(), "dossier", true, violations);
  }

  /** Ids of claims hold a "#", which those of entities and articles do not. */
  private Place place(String id) {
    return Optional.ofNullable(claims.get(id))
        .map(reading::place)
        .or(() -> Optional.ofNullable(entities.get(id)).map(reading::place))
        .or(() -> Optional.ofNullable(articles.get(id)).map(reading::place))
        .orElseThrow(() -> new IllegalStateException("a rule speaks of \"" + id + "\""));
  }
}
