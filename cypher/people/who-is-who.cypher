// Who is who: sides, offices and roles
//
// One row for each person, with all that the articles say about whom they speak for, which offices they hold or held,
// and what they did in the rounds. Where articles differ, all that they say is listed.
//
// @param person text = null: only this person, by id, name or alias
// @values person MATCH (person:Person) RETURN person.id AS value, person.name AS name ORDER BY value
// @column person: the person's name
// @column also: other spellings and short names that articles use
// @column speaks_for: the sides they act or speak for
// @column offices: their offices, as the articles give them
// @column roles: what they did in which round
// @column articles: the articles that say so
// @example parley report people/who-is-who --evidence
MATCH (person:Person)
WHERE $person IS NULL OR $person IN [person.id, person.name] OR $person IN person.aliases
CALL (person) {
  OPTIONAL MATCH (person)<-[:SUBJECT]-(claim:Claim {factual: true})-[:STATED_IN]->(article:Article)
  WHERE EXISTS { (claim)-[:FOR|OFFICE]->() } OR EXISTS { (claim)-[:ABOUT]->(:Round) }
  WITH claim, article
  ORDER BY article.id, claim.id
  RETURN collect(DISTINCT claim) AS claims, collect(DISTINCT article.id) AS articles
}
RETURN
  person.name AS person,
  person.aliases AS also,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:FOR]->(side:Actor)
    RETURN DISTINCT side.name AS name
    ORDER BY name
  } AS speaks_for,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:OFFICE]->(office:Office)
    RETURN DISTINCT CASE claim.tenure WHEN 'former' THEN 'formerly ' ELSE '' END + office.name AS name
    ORDER BY name
  } AS offices,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:ABOUT]->(round:Round)
    RETURN DISTINCT claim.act + ' ' + round.name AS role
    ORDER BY role
  } AS roles,
  articles,
  [claim IN claims | claim.id] AS evidence
ORDER BY person;
