// What the server does in the transaction with the given mark: whether it is busy with something that is not seen to go on, and how far
// its statement has come. An open result that nobody asks for more of looks like a running statement, and does not move.
SHOW TRANSACTIONS YIELD
  status, currentQueryId, currentQueryStatus, currentQueryPageHits, currentQueryPageFaults, currentQueryAllocatedBytes, metaData
WHERE metaData.parley = $mark
RETURN
  status STARTS WITH 'Closing' OR status STARTS WITH 'Blocked' OR currentQueryStatus IN ['parsing', 'planning', 'planned', 'waiting'] AS busy,
  [currentQueryId, currentQueryPageHits, currentQueryPageFaults, currentQueryAllocatedBytes] AS reached
ORDER BY reached;
