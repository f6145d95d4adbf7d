package parley.neo4j;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A wire between driver and server that breaks where a test wants it to. Of Bolt it knows how
 * messages are framed and which byte tells what a message is.
 */
final class FaultyProxy implements AutoCloseable {
  static final int HELLO = 0x01;
  static final int BEGIN = 0x11;
  static final int COMMIT = 0x12;
  static final int PULL = 0x3f;
  private static final int GOODBYE = 0x02;
  private static final int RECORD = 0x71;

  /** What happens at a message of the driver's, to its connection. */
  enum Fault {
    NONE,
    CUT_BEFORE,
    CUT_AFTER,
    CUT_IN_REPLY,
    /** The message and all that follows is swallowed, both ways; the sockets stay open. */
    SWALLOWED_BEFORE,
    /** The same after the message. */
    SWALLOWED_AFTER
  }

  /** Chooses what happens at a message, the n-th of all connections from 0. */
  interface FaultPlan {
    Fault at(int number, int message);
  }

  private final ServerSocket listening;
  private final int server;
  private final ConcurrentLinkedQueue<Socket> sockets = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Connection> connections = new ConcurrentLinkedQueue<>();
  private volatile FaultPlan plan = (number, message) -> Fault.NONE;
  private volatile boolean blackhole;
  private volatile int delay;
  private volatile int piece = Integer.MAX_VALUE;
  private int messages;

  FaultyProxy(String uri) {
    try {
      server = URI.create(uri).getPort();
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  URI uri() {
    return URI.create("bolt://127.0.0.1:" + listening.getLocalPort());
  }

  /** Counts from 0 again, and breaks by another plan. */
  synchronized void plan(FaultPlan next) {
    plan = next;
    messages = 0;
  }

  /** How many messages the driver has sent since the plan. */
  synchronized int messages() {
    return messages;
  }

  /** While dead, connections are accepted and nothing that is sent arrives. */
  void blackhole(boolean now) {
    blackhole = now;
  }

  /** Swallows whatever comes over the connections that there are; new ones work. */
  void silence() {
    connections.forEach(connection -> connection.isSwallowing = true);
  }

  /** Each message waits so many milliseconds, and after each of its pieces again. */
  void slow(int milliseconds, int bytes) {
    delay = milliseconds;
    piece = bytes;
  }

  /** Heals the wire and closes all connections, so that the server too lets go of them. */
  void mend() {
    plan((number, message) -> Fault.NONE);
    blackhole = false;
    slow(0, Integer.MAX_VALUE);
    try {
      for (Socket socket = sockets.poll(); socket != null; socket = sockets.poll()) socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Fault next(int message) {
    return plan.at(messages++, message);
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = listening.accept();
      Socket engine = new Socket(InetAddress.getLoopbackAddress(), server);
      client.setTcpNoDelay(true);
      engine.setTcpNoDelay(true);
      sockets.addAll(List.of(client, engine));
      Connection connection = new Connection(client, engine);
      connections.add(connection);
      connection.begin();
    }
  }

  private final class Connection {
    private final Socket client;
    private final Socket engine;

    /** For each message that has not been answered, whether to cut within its answer. */
    private final ConcurrentLinkedQueue<Boolean> unanswered = new ConcurrentLinkedQueue<>();

    private volatile boolean isSwallowing;

    Connection(Socket client, Socket engine) {
      this.client = client;
      this.engine = engine;
    }

    void begin() {
      start(() -> pump(this::forwardRequests));
    }

    private void pump(Task pump) throws IOException {
      try {
        pump.run();
      } finally {
        if (!isSwallowing && !blackhole) cut();
      }
    }

    private void forwardRequests() throws IOException {
      DataInputStream in = new DataInputStream(client.getInputStream());
      byte[] versions = in.readNBytes(20);
      // Without the newer way to agree on a version, which would have to be understood here.
      if (versions[7] == (byte) 0xff) Arrays.fill(versions, 4, 8, (byte) 0);
      isSwallowing = blackhole;
      if (isSwallowing) return;
      engine.getOutputStream().write(versions);
      start(() -> pump(this::forwardReplies));
      while (true) {
        byte[] message = message(in);
        Fault fault = next(message[3]);
        if (fault == Fault.SWALLOWED_BEFORE) isSwallowing = true;
        if (isSwallowing || blackhole) continue;
        if (fault == Fault.CUT_BEFORE) cut();
        if (message[3] != GOODBYE) unanswered.add(fault == Fault.CUT_IN_REPLY);
        if (fault == Fault.SWALLOWED_AFTER) isSwallowing = true;
        send(message, engine.getOutputStream());
        if (fault == Fault.CUT_AFTER) cut();
      }
    }

    private void forwardReplies() throws IOException {
      DataInputStream in = new DataInputStream(engine.getInputStream());
      OutputStream out = client.getOutputStream();
      out.write(in.readNBytes(4));
      while (true) {
        byte[] message = message(in);
        if (isSwallowing || blackhole) continue;
        if (message.length > 2 && Boolean.TRUE.equals(unanswered.peek())) {
          send(Arrays.copyOf(message, message.length / 2), out);
          cut();
        }
        if (message.length > 2 && message[3] != RECORD) unanswered.poll();
        send(message, out);
      }
    }

    private void cut() throws IOException {
      client.close();
      engine.close();
    }
  }

  private void send(byte[] message, OutputStream out) throws IOException {
    for (int from = 0; from < message.length; ) {
      if (delay > 0) pause();
      int length = Math.min(piece, message.length - from);
      out.write(message, from, length);
      from += length;
    }
  }

  private void pause() throws IOException {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** The chunks of a message, with their lengths, to the empty one that ends it. */
  private static byte[] message(DataInputStream in) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    for (int length = -1; length != 0; ) {
      length = in.readUnsignedShort();
      message.write(length >> 8);
      message.write(length);
      message.write(in.readNBytes(length));
    }
    return message.toByteArray();
  }

  private interface Task {
    void run() throws IOException;
  }

  private static void start(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException e) {
                // The connection, or the whole wire, was closed.
              }
            },
            "faulty-wire");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    mend();
  }
}
