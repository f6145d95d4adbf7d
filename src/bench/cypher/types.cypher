// All types of relationships.
CALL db.relationshipTypes() YIELD relationshipType
RETURN relationshipType AS name;
