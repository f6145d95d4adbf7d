// How many connections there are, the asking one included.
CALL dbms.listConnections() YIELD connectionId
RETURN count(*) AS connections;
