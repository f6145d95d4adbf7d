// Who passed on what was said
//
// Reported speech: one row for each article, speaker and chain of those who passed the words on to it. Where the chain is empty the
// article has them from the speaker; where the speaker is missing, no article says who spoke, and the report comes from the end of the chain.
// Chains of several links come first in each article.
//
// @param article text = null: only what this article passes on, by its id
// @values article MATCH (article:Article) RETURN article.id AS value, article.title AS name ORDER BY value
// @param source text = null: only chains with this speaker, agency, outlet or document, by id, name or alias
// @values source MATCH (source:Entity) WHERE EXISTS { (source)<-[:VIA|SAID_BY]-(:Claim) } RETURN source.id AS value, source.name AS name ORDER BY value
// @column article: the article's id
// @column outlet: who published it, where that is known
// @column via: the agency, outlet or document that the article has it from, the nearest first
// @column speaker: the last known speaker, or that no article says
// @column claims: what is passed on, in its editor's words, in the order of the text
// @column quoted: how many of these are in quotation marks
// @column how: how the article puts it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement); denied where it says that it is not so
// @plan reads every article, because without a name it is asked of all
// @example parley report sources/chains --evidence
CALL () {
  MATCH (report:Article {id: $article})
  RETURN report
  UNION
  WITH $article AS article
  WHERE article IS NULL
  MATCH (:Entity {id: $source})<-[:VIA|SAID_BY]-(:Claim)-[:STATED_IN]->(report:Article)
  RETURN report
  UNION
  WITH $article AS article
  WHERE article IS NULL AND NOT EXISTS { (:Entity {id: $source}) }
  MATCH (report:Article)
  RETURN report
}
CALL (report) {
  MATCH (report)<-[stated:STATED_IN]-(claim:Claim)
  WHERE EXISTS { (claim)-[:VIA|SAID_BY]->() }
    AND ($source IS NULL OR EXISTS {
      MATCH (claim)-[:VIA|SAID_BY]->(link:Entity)
      WHERE $source IN [link.id, link.name] OR $source IN link.aliases
    })
  RETURN claim, min(stated.start) AS start
}
OPTIONAL MATCH (claim)-[:SAID_BY]->(teller:Entity)
WITH report, claim, start, teller,
  COLLECT {
    MATCH (claim)-[via:VIA]->(passing:Entity)
    RETURN passing
    ORDER BY via.step
  } AS chain
ORDER BY start, claim.id
WITH report, teller, chain,
  collect(claim) AS telling,
  collect(DISTINCT CASE claim.polarity
    WHEN 'negated' THEN 'denied (' + claim.modality + ')'
    ELSE claim.modality
  END) AS how
OPTIONAL MATCH (report)-[:PUBLISHED_BY]->(publisher:Organization)
RETURN
  report.id AS article,
  publisher.name AS outlet,
  [passing IN chain | passing.name] AS via,
  coalesce(teller.name, 'no article says') AS speaker,
  [claim IN telling | claim.paraphrase] AS claims,
  size([claim IN telling WHERE claim.quoted]) AS quoted,
  how,
  [claim IN telling | claim.id] AS evidence
ORDER BY report.publishedFrom, article, size(chain) DESC, [passing IN chain | passing.id], speaker, teller.id;
