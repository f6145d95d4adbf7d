// Articles of the graph that have the text of a given article, but another id.
UNWIND $rows AS row
MATCH (other:Article {sha256: row.sha256})
WHERE other.id <> row.article
RETURN row.article AS article, other.id AS other
ORDER BY article;
