// How many articles the last load had, if it was of documents with the given hash and nothing was written since.
MATCH (ledger:Ledger {id: 'ledger', input: $input})
RETURN ledger.articles AS articles;
