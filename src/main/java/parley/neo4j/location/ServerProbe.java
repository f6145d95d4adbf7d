package parley.neo4j.location;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why no connection to a server comes about, by connecting step by step: name, port,
 * encryption, certificate, protocol. What the driver says of it differs with the scheme.
 */
public final class ServerProbe {
  private static final int DEFAULT_PORT = 7687;
  private static final int TIMEOUT = 5_000;

  /** Bolt's handshake, which offers versions 5 and 4. */
  private static final byte[] HANDSHAKE = {
    0x60, 0x60, (byte) 0xB0, 0x17, 0, 8, 8, 5, 0, 4, 4, 4, 0, 0, 0, 3, 0, 0, 0, 0
  };

  /** What answers at a port. */
  private enum Speaks {
    BOLT,
    HTTP,
    TLS,
    NOTHING,
    SOMETHING_ELSE
  }

  private final URI uri;
  private final String host;
  private final int port;
  private final boolean encrypted;

  private ServerProbe(URI uri) {
    this.uri = uri;
    this.host = uri.getHost().replaceAll("[\\[\\]]", "");
    this.port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
    this.encrypted = uri.getScheme().contains("+");
  }

  /** What keeps a client from that server, and what helps; one sentence. */
  public static String failure(URI uri) {
    ServerProbe probe = new ServerProbe(uri);
    try {
      return "cannot reach the server at " + uri + ": " + probe.reason();
    } catch (IOException e) {
      return "cannot reach the server at " + uri + ": the connection broke; try again";
    }
  }

  private String reason() throws IOException {
    try {
      connect().close(); // tells whether anything can be reached
      return encrypted ? encryptedReason() : plainReason();
    } catch (UnknownHostException e) {
      return "there is no host \"" + host + "\"; check the spelling";
    } catch (ConnectException e) {
      return InetAddress.getByName(host).isLoopbackAddress()
          ? "nothing listens on port "
              + port
              + " of this machine; start one with \"docker compose up\", or leave out the URI to use the embedded store"
          : "nothing listens on port "
              + port
              + " there; check the port, usually 7687, and that the server is running";
    } catch (SocketTimeoutException e) {
      return "there is no answer; check the address, and that no firewall blocks it";
    } catch (SocketException e) {
      return "the network has no route there; check the address and the network";
    }
  }

  private String plainReason() throws IOException {
    return switch (spoken(connect())) {
      case BOLT -> workingReason();
      case HTTP -> http();
      case TLS -> onlyEncrypted();
      case NOTHING -> handshake(trustAll()) == null ? onlyEncrypted() : noBolt();
      case SOMETHING_ELSE -> noBolt();
    };
  }

  private String encryptedReason() throws IOException {
    if (handshake(trustAll()) != null) {
      return switch (spoken(connect())) {
        case BOLT ->
            "it does not encrypt; write " + withScheme("") + ", or turn on TLS for Bolt there";
        case HTTP -> http();
        default -> noBolt();
      };
    }
    SSLException untrusted = uri.getScheme().endsWith("+s") ? handshake(defaultTrust()) : null;
    if (untrusted != null) return certificate(untrusted);
    return switch (spoken(secured(trustAll()))) {
      case BOLT -> workingReason();
      case HTTP -> http();
      default -> noBolt();
    };
  }

  /** The server itself is sound. */
  private String workingReason() {
    return uri.getScheme().startsWith("neo4j")
        ? "it answers, but the servers in its routing table do not; write "
            + uri.toString().replaceFirst("^neo4j", "bolt").replaceFirst("[?].*", "")
            + " to use it alone, or have its advertised address corrected"
        : "it closed the connection; try again";
  }

  private String http() {
    return "port " + port + " is for browsers, HTTP; write the one for Bolt, usually 7687";
  }

  private String noBolt() {
    return "what answers on port " + port + " is not a Neo4j server; check the port, usually 7687";
  }

  private String onlyEncrypted() {
    return "it only accepts encrypted connections; write " + withScheme("+s");
  }

  private String certificate(SSLException e) {
    String why = "this Java does not trust the signer of its certificate";
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (cause instanceof CertificateExpiredException) why = "its certificate has expired";
      if (cause instanceof CertificateNotYetValidException)
        why = "its certificate is not valid yet";
      if (message.startsWith("No subject alternative") || message.startsWith("No name matching"))
        why = "its certificate is not for the name " + host;
    }
    return why
        + "; have it corrected, or write "
        + withScheme("+ssc")
        + ", which checks no certificate, if you trust every machine in between";
  }

  private String withScheme(String security) {
    return uri.toString().replaceFirst("^([a-z0-9]+)([+]s(sc)?)?:", "$1" + security + ":");
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(InetAddress.getByName(host), port), TIMEOUT);
      socket.setSoTimeout(TIMEOUT);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  private static Speaks spoken(Socket connected) throws IOException {
    try (Socket socket = connected) {
      socket.getOutputStream().write(HANDSHAKE);
      socket.getOutputStream().flush();
      byte[] answer = socket.getInputStream().readNBytes(4);
      if (answer.length < 4) return Speaks.NOTHING;
      if (new String(answer, US_ASCII).equals("HTTP")) {
        return Speaks.HTTP;
      }
      if (answer[0] == 0x15 && answer[1] == 0x03) return Speaks.TLS;
      return answer[0] == 0 && answer[3] != 0 ? Speaks.BOLT : Speaks.SOMETHING_ELSE;
    } catch (SocketException | SocketTimeoutException | EOFException | SSLException e) {
      return Speaks.NOTHING;
    }
  }

  /** Why no encrypted connection comes about; null when one does. */
  private @Nullable SSLException handshake(SSLContext trust) throws IOException {
    try {
      secured(trust).close();
      return null;
    } catch (SSLException e) {
      return e;
    } catch (SocketException | SocketTimeoutException | EOFException e) {
      return new SSLException(e);
    }
  }

  private Socket secured(SSLContext trust) throws IOException {
    Socket plain = connect();
    SSLSocket socket = (SSLSocket) trust.getSocketFactory().createSocket(plain, host, port, true);
    try {
      if (trust.getProtocol().equals("Default")) {
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
      }
      socket.startHandshake();
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  private static SSLContext defaultTrust() {
    try {
      return SSLContext.getDefault();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For a look at what answers; nothing secret is sent over it. */
  private static SSLContext trustAll() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new TrustAll()}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class TrustAll implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
