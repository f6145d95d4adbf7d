// Removes those of the given facts that were just derived and that no claim supports.
UNWIND $facts AS row
MATCH (:Entity {id: row.from})-[fact:$(row.type)]->(:Entity {id: row.to})
WHERE fact.locked
DELETE fact;
