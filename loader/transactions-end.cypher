// Terminates what is left of the transaction with the given mark, whose client has given up, so that nobody waits for its locks.
SHOW TRANSACTIONS YIELD transactionId AS left, metaData
WHERE metaData.parley = $mark
TERMINATE TRANSACTIONS left YIELD message
RETURN message
ORDER BY message;
