// Articles, with the outlet that published each.
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
SET article = row.properties
SET article.id = row.id
WITH article, row
MATCH (outlet:Entity {id: row.outlet})
CREATE (article)-[:PUBLISHED_BY]->(outlet);
