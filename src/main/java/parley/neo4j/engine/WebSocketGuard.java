package parley.neo4j.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.neo4j.bolt.BoltServer;
import org.neo4j.bolt.protocol.common.connector.connection.Connection;
import org.neo4j.bolt.protocol.common.connector.connection.listener.ConnectionListener;
import org.neo4j.bolt.protocol.common.connector.listener.ConnectorListener;

/**
 * Closes the Bolt port to web pages, which reach it by WebSocket under any name that leads to this
 * machine: an upgrade is let through from pages of known origins alone, and at first there are
 * none.
 */
final class WebSocketGuard implements ConnectorListener {
  private static final String METHOD = "GET ";
  private static final int LONGEST_HEAD = 8 << 10;
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private volatile Set<String> origins = Set.of();

  static WebSocketGuard install(BoltServer server) {
    WebSocketGuard guard = new WebSocketGuard();
    server.getConnectors().forEach(connector -> connector.registerListener(guard));
    return guard;
  }

  /** Lets pages of these origins in, {@code http://localhost:7474}. */
  void admit(Set<String> pages) {
    origins = Set.copyOf(pages);
  }

  @Override
  public void onConnectionCreated(Connection connection) {
    connection.registerListener(
        new ConnectionListener() {
          @Override
          public void onNetworkPipelineInitialized(ChannelPipeline pipeline) {
            pipeline.addFirst(new FirstBytes());
          }
        });
  }

  /** Whether a request's head names this port as its host, and a page that may come in, once. */
  private boolean isAdmitted(String head, int port) {
    List<String> lines = head.lines().toList();
    return NAMES.stream().anyMatch(name -> values(lines, "host").equals(List.of(name + ":" + port)))
        && origins.stream().anyMatch(origin -> values(lines, "origin").equals(List.of(origin)));
  }

  private static List<String> values(List<String> lines, String header) {
    return lines.stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(header + ":"))
        .map(line -> line.substring(header.length() + 1).strip())
        .toList();
  }

  /** Looks at what a connection begins with, and steps aside. */
  private final class FirstBytes extends ByteToMessageDecoder {
    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
      if (in.readableBytes() < METHOD.length()) return;
      String head = in.toString(in.readerIndex(), in.readableBytes(), ISO_8859_1);
      if (!head.startsWith(METHOD)) {
        context.pipeline().remove(this);
        return;
      }
      int end = head.indexOf("\r\n\r\n");
      if (end < 0 && head.length() < LONGEST_HEAD) return;
      int port = ((InetSocketAddress) context.channel().localAddress()).getPort();
      if (end >= 0 && isAdmitted(head.substring(0, end), port)) {
        context.pipeline().remove(this);
        return;
      }
      in.skipBytes(in.readableBytes());
      byte[] refusal =
          "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
              .getBytes(ISO_8859_1);
      context
          .writeAndFlush(Unpooled.wrappedBuffer(refusal))
          .addListener(ChannelFutureListener.CLOSE);
    }
  }
}
