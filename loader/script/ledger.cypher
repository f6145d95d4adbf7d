// The ledger, by which parley knows what it has loaded.
UNWIND $rows AS row
CREATE (entry:LedgerEntry)
SET entry = row;
