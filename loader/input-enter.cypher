// Notes the hash of all documents of a load that is complete, unless another load has written meanwhile.
MATCH (ledger:Ledger {id: 'ledger'})
WHERE ledger.writer = $load
SET ledger.input = $input, ledger.articles = $articles;
