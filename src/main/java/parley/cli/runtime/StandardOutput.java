package parley.cli.runtime;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why it could not be written to. A reader that has gone, as {@code
 * head} does, is no failure.
 */
public final class StandardOutput extends FilterOutputStream {
  private @Nullable String failure;
  private boolean closed;

  public StandardOutput(OutputStream out) {
    super(out);
  }

  @Nullable
  public String failure() {
    return failure;
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (closed) return;
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      closed = true;
      String message = String.valueOf(e.getMessage());
      if (!message.contains("Broken pipe")) failure = message;
    }
  }

  @Override
  public void write(int single) {
    write(new byte[] {(byte) single}, 0, 1);
  }
}
