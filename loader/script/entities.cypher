// Entities.
UNWIND $rows AS row
CREATE (entity:Entity)
SET entity:$(row.labels),
    entity = row.properties;
