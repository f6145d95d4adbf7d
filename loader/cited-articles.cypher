// What a reader needs to find the given articles: title, address, and the hash of the text.
UNWIND $articles AS id
MATCH (article:Article {id: id})
RETURN article.id AS article, article.title AS title, article.url AS url, article.sha256 AS sha256
ORDER BY article;
