package parley.render;

import java.io.IOException;
import parley.render.checks.JUnitXml;
import parley.render.checks.SarifLog;
import parley.verify.Verification;

/** A form of a verification that other programs read; well-formed whatever documents hold. */
public enum ChecksFormat {
  /** JUnit's XML, which build servers show: a test case for each check. */
  JUNIT(JUnitXml::write),

  /** SARIF 2.1.0, which code hosts and editors show beside the lines: a result per violation. */
  SARIF(SarifLog::write);

  @SuppressWarnings("ImmutableEnumChecker") // a method reference, which cannot change
  private final Renderer renderer;

  ChecksFormat(Renderer writing) {
    this.renderer = writing;
  }

  /** Appends the whole verification in this form. */
  public void write(Verification verification, Appendable out) throws IOException {
    renderer.write(verification, out);
  }

  /** Writes a verification in one form. */
  @FunctionalInterface
  private interface Renderer {
    void write(Verification verification, Appendable out) throws IOException;
  }
}
