// The claims that are not known to tell of something after the one day and before the other; either day may be missing.
// @plan reads every claim, because most of them may be without a date
MATCH (article:Article)<-[:STATED_IN]-(claim:Claim)
WHERE ($after IS NOT NULL AND (claim.onFrom IS NULL OR claim.onFrom <= $after))
  OR ($before IS NOT NULL AND (claim.onTo IS NULL OR claim.onTo >= $before))
WITH DISTINCT claim, article
RETURN claim.id AS claim, claim.onFrom IS NULL AS undated, article.id AS article
ORDER BY claim;
