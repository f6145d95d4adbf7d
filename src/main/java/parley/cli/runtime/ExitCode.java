package parley.cli.runtime;

/** What parley's exit codes mean. */
public enum ExitCode {
  DONE(0, "done; also when an answer has no rows"),
  BUG(1, "a bug in parley"),
  USAGE(2, "wrong command line: an unknown command, option, report or parameter value"),
  PROBLEMS(3, "documents or checks failed; nothing was written"),
  UNAUTHORIZED(
      4, "the database does not accept the user or password, or the user lacks the rights"),
  UNAVAILABLE(5, "the database cannot be reached, is in use, or does not exist yet"),
  QUERY(6, "a query failed or is not allowed"),
  FILE(7, "a file could not be read or written"),
  QUARANTINED(8, "load --keep-going quarantined bad documents; the good ones are in the graph"),
  LIMIT(9, "a question took longer than --timeout allows; what it printed is incomplete"),
  INTERRUPTED(130, "parley serve was stopped with Ctrl-C; the store is closed"),
  TERMINATED(143, "parley serve was stopped with parley stop; the store is closed");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  public String meaning() {
    return meaning;
  }
}
