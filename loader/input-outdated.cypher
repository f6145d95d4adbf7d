// Whatever is written, the graph is no longer what one load made; tells whether another load has written since this one last did,
// and whether this very transaction was committed before, of which the reply may have been lost.
UNWIND $notes AS note
MERGE (ledger:Ledger {id: 'ledger'})
// Its lock, so that what is read next is the latest.
SET ledger.locked = true
WITH ledger, note, ledger.writer AS before, ledger.transaction AS last
SET ledger.writer = note.load
SET ledger.transaction = note.transaction
REMOVE ledger.locked, ledger.input, ledger.articles
RETURN
  before IS NULL OR before <> note.load AS other,
  coalesce(before = note.load AND last = note.transaction, false) AS repeated;
