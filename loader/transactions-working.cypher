// Whether the server is running a statement of the transaction with the given mark, or is ending it.
SHOW TRANSACTIONS YIELD status, currentQueryId, metaData
WHERE metaData.parley = $mark AND (currentQueryId <> '' OR status STARTS WITH 'Closing')
RETURN status
ORDER BY status;
