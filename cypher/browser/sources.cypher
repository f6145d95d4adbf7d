// Draw: who published and passed on what
// Articles, their outlets, and the claims that they have from somebody else.
// @plan reads every article, because the first ones by id are drawn
MATCH (article:Article)
OPTIONAL MATCH outlet = (article)-[:PUBLISHED_BY]->(:Entity)
OPTIONAL MATCH chain = (article)<-[:STATED_IN]-(claim:Claim)-[:VIA]->(source:Entity)
RETURN article, outlet, chain
ORDER BY article.id, claim.id, source.id
LIMIT 300;
