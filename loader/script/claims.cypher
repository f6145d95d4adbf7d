// Claims. They are always new: an article's old ones were removed in the same transaction.
UNWIND $rows AS row
CREATE (claim:Claim {id: row.id})
SET claim += row.properties;
