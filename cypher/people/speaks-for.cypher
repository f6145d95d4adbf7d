// Who speaks and acts for which side
//
// One row for each actor and side it speaks or acts for, with what it did for that side and how often. Only what articles report as so:
// what they foretell, suppose, deny or judge themselves is left out. Two articles that pass on one report have one origin.
//
// @param speaker text = null: only this person, organisation or group, by id, name or alias
// @values speaker MATCH (speaker:Actor)-[:SPEAKS_FOR]->(:Actor) RETURN DISTINCT speaker.id AS value, speaker.name AS name ORDER BY value
// @param side text = null: only those who speak for this side, by id, name or alias
// @values side MATCH (:Actor)-[:SPEAKS_FOR]->(side:Actor) RETURN DISTINCT side.id AS value, side.name AS name ORDER BY value
// @column side: the side
// @column speaker: who speaks or acts for it
// @column id: the speaker's id, which tells two people of one name apart
// @column acts: what was done for the side, with the number of claims
// @column claims: the number of claims
// @column origins: the number of independent origins of these claims
// @column first: when the first of the articles was published; undated where none of them says
// @column last: when the last of them was published; undated where none of them says
// @column undated: the articles among them that give no date
// @column how: how the articles put it: asserted, attributed or hedged
// @example parley report people/speaks-for --evidence
CALL () {
  // The claims of a speaker, or for a side, are gone through once, not once for each pair of the two.
  MATCH (voice:Entity:Actor {id: $speaker})<-[:SUBJECT]-(claim:Claim {factual: true})-[:FOR]->(party:Actor)
  RETURN voice, claim, party
  UNION
  WITH $speaker AS name
  WHERE name IS NULL
  MATCH (party:Entity:Actor {id: $side})<-[:FOR]-(claim:Claim {factual: true})-[:SUBJECT]->(voice:Actor)
  RETURN voice, claim, party
  UNION
  WITH $speaker AS name
  WHERE NOT EXISTS { (:Entity {id: name}) } AND (name IS NOT NULL OR NOT EXISTS { (:Entity {id: $side}) })
  MATCH (voice:Actor)-[:SPEAKS_FOR]->(:Actor)
  WHERE name IS NULL OR name = voice.name OR name IN voice.aliases
  WITH DISTINCT voice
  MATCH (voice)<-[:SUBJECT]-(claim:Claim {factual: true})-[:FOR]->(party:Actor)
  RETURN voice, claim, party
}
WITH voice, claim, party
WHERE voice <> party AND ($side IS NULL OR $side IN [party.id, party.name] OR $side IN party.aliases)
MATCH (claim)-[stated:STATED_IN]->(article:Article)
WITH voice, party, claim, article, stated
ORDER BY article.id, stated.start, claim.id
WITH voice, party,
  collect(DISTINCT claim) AS telling,
  collect(DISTINCT claim.modality) AS how,
  collect(DISTINCT CASE WHEN article.publishedFrom IS NULL THEN article.id END) AS open
MATCH (voice)-[fact:SPEAKS_FOR]->(party)
CALL (telling) {
  UNWIND telling AS claim
  WITH claim.act AS act, count(claim) AS times
  ORDER BY times DESC, act
  RETURN collect(act + ' ' + times) AS acts
}
RETURN
  party.name AS side,
  voice.name AS speaker,
  voice.id AS id,
  acts,
  fact.claims AS claims,
  fact.origins AS origins,
  coalesce(toString(fact.first), 'undated') AS first,
  coalesce(toString(fact.last), 'undated') AS last,
  open AS undated,
  how,
  [claim IN telling | claim.id] AS evidence
ORDER BY side, party.id, speaker, id;
