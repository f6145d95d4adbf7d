// Draw: who demands, accepts and rejects what
// Each side, the demands on which it takes a stance, and which demand is a form of which.
MATCH stance = (side:Entity)-[:DEMANDS|PROPOSES|OFFERS|ACCEPTS|ACCEPTS_CONDITIONALLY|REJECTS|WITHDRAWS]->(demand:Demand)
OPTIONAL MATCH form = (demand)-[:NARROWER_THAN]->(:Demand)
RETURN stance, form
ORDER BY demand.id, side.id
LIMIT 300;
