// The content hash under which each of the given articles is in the graph, or null.
UNWIND $articles AS id
OPTIONAL MATCH (entry:LedgerEntry {article: id})
RETURN id AS article, entry.hash AS hash
ORDER BY article;
