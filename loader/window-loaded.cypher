// The articles that are not known to have been in the graph by the given moment as they are now: those that were loaded
// later, those that were loaded again since, and those of which the ledger does not tell the time.
// @plan reads every article, because most windows leave few of them out
MATCH (article:Article)
OPTIONAL MATCH (entry:LedgerEntry {article: article.id})
WITH article, entry.firstLoaded AS first, entry.lastLoaded AS last
WHERE last IS NULL OR last > $loadedBy
RETURN
  article.id AS article,
  CASE
    WHEN last IS NULL THEN 'unknown'
    WHEN first > $loadedBy THEN 'later'
    ELSE 'again'
  END AS loaded
ORDER BY article;
