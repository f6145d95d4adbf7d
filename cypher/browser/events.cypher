// Draw: who did what in other events
// Attacks, meetings, exchanges and transfers, with those who took part.
MATCH (event:Event)
WHERE NOT event:Round
OPTIONAL MATCH part = (who:Entity)-[:ATTACKS|MEETS|MEDIATES|CHAIRS|HOSTS|LEADS|REPRESENTS|ATTENDS]->(event)
RETURN event, part
ORDER BY event.id, who.id
LIMIT 300;
