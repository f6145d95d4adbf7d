package parley.report;

/** A report's file is not as it must be. The message names file and line and says what to do. */
public final class ReportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReportException(String message) {
    super(message);
  }
}
