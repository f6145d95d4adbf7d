// Who is called what
//
// One row for each name, alias and spelling, and for each thing it stands for. A name that stands for more than one, be it two people or a
// state and a place, is marked with the others; capitals make no difference. The evidence is the first claim of each article that mentions the
// thing, under whatever name.
//
// @param type text = person: names of what: a person, state, organization, group, place, office, process, event, demand or document; all for everything
// @values type UNWIND ['all', 'demand', 'document', 'event', 'group', 'office', 'organization', 'person', 'place', 'process', 'state'] AS value RETURN value ORDER BY value
// @param name text = null: only this name, alias or spelling, in capitals or not
// @values name MATCH (entity:Entity) UNWIND [entity.name] + entity.aliases AS value RETURN DISTINCT value ORDER BY value
// @column name: the name, alias or spelling
// @column is: name, or alias for other names, spellings and short forms
// @column stands_for: the name of what it stands for
// @column id: its id
// @column type: what it is
// @column also_stands_for: the ids of the others that the name stands for
// @column told_of: in how many claims the thing has a part, or that no article says anything of it
// @example parley report people/names
// @example parley report people/names --type all
MATCH (entity:Entity)
UNWIND [[entity.name, 'name']] + [alias IN entity.aliases WHERE alias <> entity.name | [alias, 'alias']] AS called
WITH toLower(replace(replace(normalize(called[0]), 'I', 'i'), 'İ', 'i')) AS key, collect([entity, called[0], called[1]]) AS uses
WHERE $name IS NULL OR key = toLower(replace(replace(normalize($name), 'I', 'i'), 'İ', 'i'))
UNWIND uses AS use
WITH use[0] AS entity, use[1] AS spelling, use[2] AS sort, uses
WITH entity, spelling, sort, uses,
  head([label IN ['Person', 'State', 'Organization', 'Group', 'Place', 'Office', 'Process', 'Event', 'Demand', 'Document']
    WHERE label IN labels(entity) | toLower(label)]) AS type
WHERE $type = 'all' OR $type = type
RETURN
  spelling AS name,
  sort AS is,
  entity.name AS stands_for,
  entity.id AS id,
  type,
  COLLECT {
    UNWIND uses AS use
    WITH use[0] AS other
    WHERE other <> entity
    RETURN DISTINCT other.id AS id
    ORDER BY id
  } AS also_stands_for,
  CASE
    WHEN EXISTS { (entity)<--(:Claim) } THEN toString(COUNT {
      MATCH (entity)<--(claim:Claim)
      RETURN DISTINCT claim
    })
    ELSE 'no article says'
  END AS told_of,
  COLLECT {
    MATCH (entity)<--(claim:Claim)-[stated:STATED_IN]->(article:Article)
    WITH article, claim, stated
    ORDER BY article.id, stated.start, claim.id
    WITH article, head(collect(claim.id)) AS first
    RETURN first
    ORDER BY article.id
  } AS evidence
ORDER BY toLower(replace(replace(name, 'I', 'i'), 'İ', 'i')), name, type, id, is;
