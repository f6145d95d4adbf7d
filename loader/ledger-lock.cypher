// Takes the write lock of each article's ledger entry, in key order, and tells the hash it has.
// A transaction that is repeated, or another loader, sees here what is already done.
UNWIND $articles AS id
MERGE (entry:LedgerEntry {article: id})
SET entry.locked = true
REMOVE entry.locked
RETURN id AS article, entry.hash AS hash
ORDER BY article;
