// A node of one row.
CREATE (:LABELS {id: row.`id:ID`, PROPERTIES});
