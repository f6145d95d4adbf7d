// How much of the store's files the engine holds in memory, as its setting says: 64.00MiB.
SHOW SETTINGS 'server.memory.pagecache.size'
YIELD value
RETURN value AS size;
