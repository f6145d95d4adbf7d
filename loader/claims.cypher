// Claims, each with what it is about (SUBJECT, FOR, SAID_BY, VIA, ON, ABOUT, TARGET, OFFICE, AT_PLACE, DOCUMENT) and where it stands.
// They are always new: an article's old ones were removed in the same transaction.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (claim:Claim {id: row.id})
SET claim += row.properties
FOREACH (range IN row.evidence | CREATE (claim)-[:STATED_IN {key: range.key, start: range.start, end: range.end}]->(article))
WITH claim, row
UNWIND row.things AS thing
MATCH (entity:Entity {id: thing.to})
CREATE (claim)-[link:$(thing.type) {step: thing.step}]->(entity)
RETURN count(*) AS linked;
