package parley.dossier.problem;

/**
 * Where a value of a document is. {@code line} and {@code column} count from 1, columns in Unicode
 * code points; {@code pointer} is its JSON pointer.
 */
public record SourceLocation(String file, int line, int column, String pointer) {}
