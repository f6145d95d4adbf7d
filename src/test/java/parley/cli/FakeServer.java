package parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Something that listens on a port, answers each client the same, and hangs up. */
final class FakeServer implements AutoCloseable {
  private final ServerSocket socket;
  private final byte[] answer;

  private FakeServer(ServerSocketFactory sockets, byte[] answer) throws IOException {
    this.socket = sockets.createServerSocket(0, 9, InetAddress.getLoopbackAddress());
    this.answer = answer;
    Thread thread = new Thread(this::serve);
    thread.setDaemon(true);
    thread.start();
  }

  static FakeServer answering(byte... answer) throws IOException {
    return new FakeServer(ServerSocketFactory.getDefault(), answer);
  }

  /** With a certificate that nobody has signed. */
  static FakeServer encrypted(Path folder, byte... answer)
      throws IOException, GeneralSecurityException {
    return new FakeServer(context(folder.resolve("keys")).getServerSocketFactory(), answer);
  }

  private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
    String java = System.getProperty("java.home");
    ProcessBuilder keytool =
        new ProcessBuilder(
            Path.of(java, "bin", "keytool").toString(),
            "-genkeypair",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-storepass",
            "changeit",
            "-keystore",
            keys.toString());
    try {
      if (Files.notExists(keys)) keytool.start().waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    KeyStore store = KeyStore.getInstance(keys.toFile(), "changeit".toCharArray());
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, "changeit".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept();
          InputStream in = client.getInputStream();
          OutputStream out = client.getOutputStream()) {
        client.setSoTimeout(1_000);
        if (in.read(new byte[20]) > 0) out.write(answer);
        out.flush();
      } catch (IOException e) {
        // The client hung up, or the server was closed.
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
