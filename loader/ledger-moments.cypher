// When the first article was loaded that is in the graph, unless that is not known of all, and when one was loaded last.
// @plan reads every article, because the first and the last moment are sought
MATCH (entry:LedgerEntry)
RETURN
  CASE WHEN count(entry.firstLoaded) = count(entry) THEN min(entry.firstLoaded) END AS first,
  max(entry.lastLoaded) AS last;
