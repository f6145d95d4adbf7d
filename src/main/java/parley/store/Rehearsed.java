package parley.store;

/** What a load would change, and what was found before and after it. */
public record Rehearsed<T>(T before, Changes changes, T after) {}
