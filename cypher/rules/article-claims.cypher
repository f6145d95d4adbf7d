// Every article says something
//
// An article of which no claim is made is in no answer.
//
// @level warning
// @column at: the article
// @column problem: what is wrong with it
// @plan reads every article, because a rule holds for all of them
MATCH (article:Article)
WHERE NOT EXISTS { (article)<-[:STATED_IN]-(:Claim) }
RETURN
  article.id AS at,
  'no claim is made of this article; add some, or remove the article' AS problem,
  [] AS evidence
ORDER BY at;
