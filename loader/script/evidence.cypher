// Where in its article each claim stands.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.from})
MATCH (article:Article {id: row.to})
CREATE (claim)-[stated:STATED_IN]->(article)
SET stated = row.properties;
