// Enters the content hash of each article that this transaction has written.
UNWIND $rows AS row
MATCH (entry:LedgerEntry {article: row.article})
SET entry.hash = row.hash;
