// Which claim answers which, where the text says so.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.from})
MATCH (answered:Claim {id: row.to})
CREATE (claim)-[:IN_RESPONSE_TO]->(answered);
