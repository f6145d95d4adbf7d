// Whatever is written, the graph is no longer what one load made; tells whether another load has written since this one last did.
UNWIND $loads AS load
MERGE (ledger:Ledger {id: 'ledger'})
// Its lock, so that what is read next is the latest.
SET ledger.locked = true
WITH ledger, load, ledger.writer AS before
SET ledger.writer = load
REMOVE ledger.locked, ledger.input, ledger.articles
RETURN before IS NULL OR before <> load AS other;
