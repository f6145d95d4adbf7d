// Every article in the order of ids, with its outlet.
MATCH (article:Article)
WHERE article.id >= ''
RETURN
  article.id AS id,
  labels(article) AS labels,
  properties(article) AS properties,
  COLLECT {
    MATCH (article)-[link]->(to)
    RETURN {type: type(link), to: to.id, properties: properties(link)}
  } AS links
ORDER BY id;
