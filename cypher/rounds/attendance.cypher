// Who took part in each round, and who stayed away
//
// One row for each round, actor and way in which articles report it: that it took part, stayed away, is to come, hosted. A side takes part
// through those who lead, represent or attend for it. One who did not mediate or chair has not for that reason stayed away.
// A side of the talks of which no article says anything in a round has a row that says so: that is silence, no absence.
//
// @param process text = null: only rounds of this process, by id, name or alias
// @values process MATCH (process:Process) RETURN process.id AS value, process.name AS name ORDER BY value
// @param actor text = null: only this person, state, organisation or group, by id, name or alias
// @values actor MATCH (:Round)<-[:ABOUT]-(claim:Claim)-[:SUBJECT|FOR]->(actor:Actor) WHERE claim.act IN ['meets', 'mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends'] RETURN DISTINCT actor.id AS value, actor.name AS name ORDER BY value
// @column process: the series that the round belongs to
// @column ordinal: the round's place in its process
// @column round: the round's name
// @column actor: the person, state, organisation or group
// @column presence: took part, hosted, stayed away, not in this role; is to or might, where articles foretell or suppose it; the author holds, where it is the author's own judgement; or that no article says
// @column role: meets, leads, represents, attends, mediates, chairs, hosts; or through whom a side took part
// @column for: the side that the person is there for
// @column how: how the articles put it: asserted, attributed, hedged, future, hypothetical, inferred (the author's own judgement); denied where they say that it is not so
// @example parley report rounds/attendance --evidence
CALL () {
  // One actor by id, from what is told of it.
  MATCH (someone:Entity:Actor {id: $actor})<-[:SUBJECT]-(claim:Claim)-[:ABOUT]->(sitting:Round)-[:PART_OF]->(series:Process)
  WHERE claim.act IN ['meets', 'mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends']
  RETURN series, sitting, someone, claim, claim.act AS part
  UNION
  MATCH (someone:Entity:Actor {id: $actor})<-[:FOR]-(claim:Claim {polarity: 'affirmed'})-[:ABOUT]->(sitting:Round)-[:PART_OF]->(series:Process)
  WHERE claim.act IN ['leads', 'represents', 'attends']
  MATCH (claim)-[:SUBJECT]->(deputy:Actor)
  RETURN series, sitting, someone, claim, 'through ' + deputy.name AS part
  UNION
  MATCH (someone:Entity:Actor {id: $actor})<-[:SUBJECT|FOR]-(claim:Claim)-[:ABOUT]->(known:Round)-[:PART_OF]->(series:Process)
  WHERE claim.act IN ['meets', 'mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends']
  WITH someone, series, collect(DISTINCT known) AS there,
    collect(DISTINCT claim.act IN ['meets', 'attends']
      OR (claim.act IN ['leads', 'represents'] AND EXISTS { (claim)-[:FOR]->(someone) })) AS sides
  WHERE NOT someone:Person AND true IN sides
  MATCH (series)<-[:PART_OF]-(sitting:Round)
  WHERE NOT sitting IN there
  RETURN series, sitting, someone, null AS claim, null AS part
  UNION
  // Others: all that is told of each series.
  WITH $actor AS actor
  WHERE NOT EXISTS { (:Entity {id: actor}) }
  MATCH (series:Process)
  WHERE $process IS NULL OR $process IN [series.id, series.name] OR $process IN series.aliases
  CALL (series) {
    MATCH (series)<-[:PART_OF]-(:Round)<-[:ABOUT]-(elsewhere:Claim)-[:SUBJECT|FOR]->(party:Actor)
    WHERE NOT party:Person
      AND (elsewhere.act IN ['meets', 'attends']
        OR (elsewhere.act IN ['leads', 'represents'] AND EXISTS { (elsewhere)-[:FOR]->(party) }))
    RETURN collect(DISTINCT party) AS parties
  }
  MATCH (series)<-[:PART_OF]-(sitting:Round)
  OPTIONAL CALL (parties, sitting) {
    MATCH (sitting)<-[:ABOUT]-(claim:Claim)-[:SUBJECT]->(someone:Actor)
    WHERE claim.act IN ['meets', 'mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends']
    RETURN someone, claim, claim.act AS part
    UNION
    MATCH (sitting)<-[:ABOUT]-(claim:Claim {polarity: 'affirmed'})-[:FOR]->(someone:Actor)
    WHERE claim.act IN ['leads', 'represents', 'attends']
    MATCH (claim)-[:SUBJECT]->(deputy:Actor)
    RETURN someone, claim, 'through ' + deputy.name AS part
    UNION
    OPTIONAL MATCH (sitting)<-[:ABOUT]-(other:Claim)-[:SUBJECT|FOR]->(present:Actor)
    WHERE other.act IN ['meets', 'mediates', 'chairs', 'hosts', 'leads', 'represents', 'attends']
    WITH parties, collect(DISTINCT present) AS there
    UNWIND parties AS someone
    WITH someone, there
    WHERE NOT someone IN there
    RETURN someone, null AS claim, null AS part
  }
  WITH series, sitting, someone, claim, part
  WHERE $actor IS NULL OR $actor IN [someone.id, someone.name] OR $actor IN someone.aliases
  RETURN series, sitting, someone, claim, part
}
WITH series, sitting, someone, claim, part
WHERE $process IS NULL OR $process IN [series.id, series.name] OR $process IN series.aliases
OPTIONAL MATCH (claim)-[stated:STATED_IN]->(article:Article)
WITH series, sitting, someone, claim, part, stated, article,
  CASE
    WHEN claim IS NULL THEN [7, 'no article says']
    WHEN claim.polarity = 'negated' AND NOT claim.act IN ['attends', 'meets'] THEN [6, 'not in this role']
    WHEN claim.modality = 'future' THEN CASE claim.polarity WHEN 'negated' THEN [5, 'is to stay away'] ELSE [3, 'is to take part'] END
    WHEN claim.modality = 'hypothetical' THEN CASE claim.polarity WHEN 'negated' THEN [5, 'might stay away'] ELSE [3, 'might take part'] END
    WHEN claim.polarity = 'negated' THEN [4, 'stayed away']
    WHEN claim.modality = 'inferred' THEN [3, 'took part, the author holds']
    WHEN claim.act = 'hosts' THEN [2, 'hosted']
    ELSE [1, 'took part']
  END AS way
ORDER BY article.id, stated.start, claim.id
WITH series, sitting, someone, way,
  collect(DISTINCT part) AS parts,
  collect(DISTINCT CASE claim.polarity
    WHEN 'negated' THEN 'denied (' + claim.modality + ')'
    ELSE claim.modality
  END) AS how,
  collect(DISTINCT claim) AS claims
RETURN
  series.name AS process,
  sitting.ordinal AS ordinal,
  sitting.name AS round,
  coalesce(someone.name, 'no article says') AS actor,
  way[1] AS presence,
  COLLECT {
    UNWIND parts AS part
    RETURN part
    ORDER BY part STARTS WITH 'through', part
  } AS role,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:FOR]->(side:Actor)
    WHERE EXISTS { (claim)-[:SUBJECT]->(someone) }
    RETURN DISTINCT side.name AS name
    ORDER BY name
  } AS for,
  how,
  [claim IN claims | claim.id] AS evidence
ORDER BY process, series.id, ordinal, sitting.id, way[0], way[1], someone:Person, actor, someone.id;
