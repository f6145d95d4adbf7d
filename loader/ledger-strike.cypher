// Strikes the given articles off the ledger.
UNWIND $articles AS id
MATCH (entry:LedgerEntry {article: id})
DELETE entry;
