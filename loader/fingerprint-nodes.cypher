// Every node but the bookkeeping, for the fingerprint.
// @plan reads every node, because the fingerprint is of all
MATCH (node)
WHERE NOT node:LedgerEntry AND NOT node:Ledger
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties;
