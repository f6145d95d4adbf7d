// Removes those of the given entities that nothing refers to any more, and returns the ids they referred to.
// Facts do not count as references: without a claim there is none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { (entity)<--(:Claim) }
  AND NOT EXISTS { (entity)<-[:PUBLISHED_BY]-(:Article) }
  AND NOT EXISTS { (entity)<-[:PART_OF|IN|OF|NARROWER_THAN]-(:Entity) }
WITH entity, COLLECT {
  MATCH (entity)-[:PART_OF|IN|OF|NARROWER_THAN]->(parent:Entity)
  RETURN parent.id
} AS parents
WITH collect(entity) AS entities, collect(entity.id) AS removed, collect(parents) AS parents
FOREACH (entity IN entities | DETACH DELETE entity)
RETURN removed, reduce(all = [], some IN parents | all + some) AS referred;
