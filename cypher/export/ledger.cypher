// The ledger: the content hash under which each article is in the graph.
MATCH (entry:LedgerEntry)
WHERE entry.article >= ''
RETURN entry.article AS article, entry.hash AS hash
ORDER BY article;
