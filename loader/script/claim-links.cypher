// Who and what each claim is about: SUBJECT, FOR, SAID_BY, VIA, ON, ABOUT, TARGET, OFFICE, AT_PLACE, DOCUMENT.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.from})
MATCH (entity:Entity {id: row.to})
CREATE (claim)-[link:$(row.type)]->(entity)
SET link = row.properties;
