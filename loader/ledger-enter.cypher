// Enters the content hash of each article that this transaction has written, and when it did. An entry that is older
// than these moments keeps its first one unknown.
UNWIND $rows AS row
MATCH (entry:LedgerEntry {article: row.article})
WITH entry, row, entry.hash IS NULL AS new
SET entry.firstLoaded = CASE WHEN new THEN row.moment ELSE entry.firstLoaded END
SET entry.lastLoaded = row.moment
SET entry.hash = row.hash;
