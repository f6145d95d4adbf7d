// The articles that are not known to have been published by the given day: later ones, and those without a date.
// @plan reads every article, because most windows leave few of them out
MATCH (article:Article)
WHERE article.publishedTo IS NULL OR article.publishedTo > $asOf
RETURN article.id AS article, article.publishedTo IS NULL AS undated, article.publishedFrom AS published
ORDER BY article;
