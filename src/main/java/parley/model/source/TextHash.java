package parley.model.source;

/** The SHA-256 of an article's text, 64 hexadecimal digits, by the article's id. */
public record TextHash(String article, String sha256) {}
