// Who is who: sides, offices and roles
//
// One row for each person that articles name, with what they say about who the person speaks for, which offices the person
// holds or held, and what the person did in the rounds. Where articles differ, all that they say is listed.
// Only what articles report as so: what they foretell, suppose, deny or judge themselves is left out.
//
// @param person text = null: only this person, by id, name or alias
// @values person MATCH (person:Person) RETURN person.id AS value, person.name AS name ORDER BY value
// @column person: the person's name
// @column id: the person's id, which tells two people of one name apart
// @column also: other spellings and short names that articles use
// @column speaks_for: the sides they act or speak for
// @column offices: their offices, as the articles give them, in the order in which they are first dated
// @column roles: what they did in which round
// @example parley report people/who-is-who --evidence
CALL () {
  MATCH (someone:Entity:Person {id: $person})
  RETURN someone
  UNION
  WITH $person AS name
  WHERE NOT EXISTS { (:Entity {id: name}) }
  MATCH (someone:Person)
  WHERE name IS NULL OR name = someone.name OR name IN someone.aliases
  RETURN someone
}
WITH someone
WHERE EXISTS { (someone)<--(:Claim) }
CALL (someone) {
  // Claims that tell of a side, an office or a part in a round, or, when there are none, all that name the person.
  OPTIONAL MATCH (someone)<-[:SUBJECT]-(claim:Claim {factual: true})-[stated:STATED_IN]->(article:Article)
  WHERE EXISTS { (claim)-[:FOR|OFFICE]->() }
    OR (claim.act IN ['mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends', 'meets']
      AND EXISTS { (claim)-[:ABOUT]->(:Round) })
  WITH claim, article, stated
  ORDER BY article.id, stated.start, claim.id
  RETURN collect(DISTINCT claim.id) AS telling
}
CALL (someone, telling) {
  WITH someone, telling
  WHERE telling = []
  MATCH (someone)<--(claim:Claim)-[stated:STATED_IN]->(article:Article)
  WITH claim, article, stated
  ORDER BY article.id, stated.start, claim.id
  RETURN collect(DISTINCT claim.id) AS naming
}
// From the graph, not from that list: rows that each carry a long list would be more than memory holds.
RETURN
  someone.name AS person,
  someone.id AS id,
  someone.aliases AS also,
  COLLECT {
    MATCH (someone)<-[:SUBJECT]-(:Claim {factual: true})-[:FOR]->(side:Actor)
    RETURN DISTINCT side.name AS name
    ORDER BY name
  } AS speaks_for,
  COLLECT {
    MATCH (someone)<-[:SUBJECT]-(claim:Claim {factual: true})-[:OFFICE]->(office:Office)
    MATCH (claim)-[:STATED_IN]->(article:Article)
    WITH
      CASE claim.tenure WHEN 'former' THEN 'formerly ' ELSE '' END + office.name AS name,
      min(coalesce(claim.onFrom, article.publishedFrom)) AS first
    RETURN name
    ORDER BY first, name
  } AS offices,
  COLLECT {
    MATCH (someone)<-[:SUBJECT]-(claim:Claim {factual: true})-[:ABOUT]->(round:Round)
    WHERE claim.act IN ['mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends', 'meets']
    MATCH (round)-[:PART_OF]->(process:Process)
    WITH DISTINCT process.name AS process, round.ordinal AS ordinal, round.name AS name, claim.act AS act
    ORDER BY process, ordinal, name, act
    RETURN act + ' ' + name AS role
  } AS roles,
  telling + naming AS evidence
ORDER BY person, id;
