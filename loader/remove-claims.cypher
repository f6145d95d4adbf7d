// Removes the given claims from the graph.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim;
