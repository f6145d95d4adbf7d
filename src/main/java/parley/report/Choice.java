package parley.report;

import org.jspecify.annotations.Nullable;

/** A value that a parameter can take in a graph, with the name that people know it by. */
public record Choice(String value, @Nullable String name) {}
