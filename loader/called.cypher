// What is called by the given word: has it as its id, or as its name or an alias, in capitals or not.
// The index of names finds what has all the words in this order; whether it is the whole name is compared here.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node AS thing
  WHERE any(name IN [thing.name] + thing.aliases
    WHERE toLower(replace(replace(normalize(name), 'I', 'i'), 'İ', 'i')) = toLower(replace(replace(normalize($word), 'I', 'i'), 'İ', 'i')))
  RETURN thing.id AS value, thing.name AS name
  UNION
  MATCH (thing:Entity {id: $word})
  RETURN thing.id AS value, thing.name AS name
}
RETURN value, name
ORDER BY value;
