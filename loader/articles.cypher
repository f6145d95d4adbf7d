// Articles, with the outlet that published each. They are always new, as their claims are.
UNWIND $rows AS row
CREATE (article:Article {id: row.id})
SET article += row.properties
WITH article, row
MATCH (outlet:Entity {id: row.outlet})
CREATE (article)-[:PUBLISHED_BY]->(outlet)
RETURN count(*) AS linked;
