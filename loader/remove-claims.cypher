// Takes the given claims out of the graph.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim;
