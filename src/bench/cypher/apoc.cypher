// What $write does to each row that $read finds.
CALL apoc.periodic.iterate($read, $write, {batchSize: 5000, parallel: false})
YIELD failedOperations
RETURN failedOperations AS failed;
