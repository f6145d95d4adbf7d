// Entities: identity, names, codes. Aliases only ever grow; the rest is as the latest load has it.
// Where they belong, and with that the order of rounds, is written next.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
REMOVE entity:Outlet:Round:Attack:Meeting:Exchange:Transfer
SET entity:$(row.labels)
WITH entity, row, coalesce(entity.aliases, []) + row.properties.aliases AS aliases
SET entity = row.properties
SET entity.id = row.id,
    entity.aliases = COLLECT {
      UNWIND aliases AS alias
      RETURN DISTINCT alias
      ORDER BY alias
    }
WITH entity
OPTIONAL MATCH (entity)-[link:PART_OF|IN|OF|NARROWER_THAN]->(:Entity)
DELETE link
WITH DISTINCT entity
MATCH (entity)-[next:NEXT]-(:Entity)
DELETE next;
