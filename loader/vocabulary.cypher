// The labels, relationship types and property names of the graph, to name those that are near to a word.
CALL () {
  CALL db.labels() YIELD label
  RETURN 'LABEL' AS kind, label AS word
  UNION
  CALL db.relationshipTypes() YIELD relationshipType
  RETURN 'RELATIONSHIP_TYPE' AS kind, relationshipType AS word
  UNION
  CALL db.propertyKeys() YIELD propertyKey
  RETURN 'PROPERTY' AS kind, propertyKey AS word
}
RETURN kind, word
ORDER BY kind, word;
