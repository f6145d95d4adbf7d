// Where the given claims stand: article, outlet, date, ranges, and the claim in its editor's words.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})-[stated:STATED_IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet|Organization)
WITH claim, article, outlet, stated
ORDER BY stated.start, stated.end
RETURN
  claim.id AS claim,
  article.id AS article,
  outlet.name AS outlet,
  coalesce(article.published, article.publishedText) AS date,
  collect([stated.start, stated.end]) AS ranges,
  claim.paraphrase AS paraphrase
ORDER BY article, ranges, claim;
