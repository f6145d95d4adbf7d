// Which articles are loaded
//
// One row for each article in the order of the dates of publication; those without a date come last. The evidence is the claim that
// stands first in its text and the one that ends last; claims/by-article has them all.
//
// @param outlet text = null: only articles of this outlet, by id, name or alias
// @values outlet MATCH (:Article)-[:PUBLISHED_BY]->(outlet:Organization) RETURN DISTINCT outlet.id AS value, outlet.name AS name ORDER BY value
// @column published: the date of publication, in EDTF or in the article's own words in quotes, or undated
// @column basis: how the date is known: stated, inferred or unknown
// @column id: the article's id
// @column title: its title
// @column outlet: who published it, where that is known
// @column language: its language
// @column translated: whether it is a translation
// @column claims: the number of claims
// @column people: the number of people who have a part in them
// @column demands: the number of demands that they are about
// @column first: the range of the first claim, in code points of the text, or that no article says
// @column last: the range of the last claim
// @plan reads every article, because without a name it is asked of all
// @example parley report sources/articles --evidence
CALL () {
  MATCH (publisher:Entity:Organization {id: $outlet})<-[:PUBLISHED_BY]-(source:Article)
  RETURN source, publisher
  UNION
  WITH $outlet AS name
  WHERE NOT EXISTS { (:Entity {id: name}) }
  MATCH (source:Article)
  OPTIONAL MATCH (source)-[:PUBLISHED_BY]->(publisher:Organization)
  WITH source, publisher, name
  WHERE name IS NULL OR name = publisher.name OR name IN publisher.aliases
  RETURN source, publisher
}
CALL (source) {
  OPTIONAL MATCH (source)<-[stated:STATED_IN]-(claim:Claim)
  WITH stated, claim
  ORDER BY stated.start, stated.end, claim.id
  WITH collect({claim: claim.id, start: stated.start, end: stated.end}) AS ordered
  RETURN head(ordered) AS opening, reduce(
    latest = null,
    place IN ordered | CASE WHEN latest IS NULL OR place.end >= latest.end THEN place ELSE latest END
  ) AS closing
}
RETURN
  coalesce(source.published, '"' + source.publishedText + '"', 'undated') AS published,
  source.publishedBasis AS basis,
  source.id AS id,
  source.title AS title,
  publisher.name AS outlet,
  source.language AS language,
  source.translated AS translated,
  COUNT {
    MATCH (source)<-[:STATED_IN]-(claim:Claim)
    RETURN DISTINCT claim
  } AS claims,
  COUNT {
    MATCH (source)<-[:STATED_IN]-(:Claim)-->(someone:Person)
    RETURN DISTINCT someone
  } AS people,
  COUNT {
    MATCH (source)<-[:STATED_IN]-(:Claim)-->(wanted:Demand)
    RETURN DISTINCT wanted
  } AS demands,
  coalesce(opening.start + '-' + opening.end, 'no article says') AS first,
  closing.start + '-' + closing.end AS last,
  CASE
    WHEN opening.claim IS NULL THEN []
    WHEN opening.claim = closing.claim THEN [opening.claim]
    ELSE [opening.claim, closing.claim]
  END AS evidence
ORDER BY source.publishedFrom, id;
