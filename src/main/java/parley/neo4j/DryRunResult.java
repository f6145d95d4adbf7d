package parley.neo4j;

import parley.neo4j.write.Changes;

/** What a load would change, and what was found before and after it. */
public record DryRunResult<T>(T before, Changes changes, T after) {}
