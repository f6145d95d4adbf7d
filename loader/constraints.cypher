// Identity and the indexes that questions start from; run before the first write.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE CONSTRAINT article_sha256 IF NOT EXISTS FOR (article:Article) REQUIRE article.sha256 IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT ledger_article IF NOT EXISTS FOR (entry:LedgerEntry) REQUIRE entry.article IS UNIQUE;
CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (ledger:Ledger) REQUIRE ledger.id IS UNIQUE;
CREATE CONSTRAINT stated_in_key IF NOT EXISTS FOR ()-[stated:STATED_IN]-() REQUIRE stated.key IS UNIQUE;
CREATE INDEX demand_topic IF NOT EXISTS FOR (demand:Demand) ON (demand.topic);
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.name, entity.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
