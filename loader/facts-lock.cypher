// From here on loads wait for each other: two that look for a fact at once would both make it.
UNWIND $ids AS id
MERGE (ledger:Ledger {id: id})
SET ledger.locked = true
REMOVE ledger.locked;
