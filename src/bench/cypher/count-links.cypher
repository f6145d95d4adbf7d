// Relationships of one type.
MATCH ()-[link:TYPE]->()
RETURN count(link) AS count;
