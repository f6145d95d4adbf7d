// What the bulk importer cannot write: lists without an element. Run once after it, and after the constraints.
MATCH (entity:Entity)
WHERE entity.aliases IS NULL
CALL (entity) {
  SET entity.aliases = []
} IN TRANSACTIONS OF 10000 ROWS;
