package parley.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * The two secrets of one run, of 128 random bits each: the token, which the printed address carries
 * in its fragment, and the cookie that a browser gets for it.
 */
public final class SessionKey {
  private final String token = random();
  private final String session = random();
  private final String cookie;

  /**
   * The secrets of the server on that port; cookies know no ports, so the name tells them apart.
   */
  public SessionKey(int port) {
    this.cookie = "parley-" + port;
  }

  public String token() {
    return token;
  }

  /** Whether the body of a request is the token, as a JSON string. */
  boolean matchesToken(String body) {
    return MessageDigest.isEqual(body.getBytes(UTF_8), ("\"" + token + "\"").getBytes(UTF_8));
  }

  /** The header that gives a browser its cookie. */
  String setCookie() {
    return cookie + "=" + session + "; Path=/; HttpOnly; SameSite=Strict";
  }

  /** Whether a request carries the cookie. */
  public boolean matchesCookie(Request request) {
    byte[] wanted = (cookie + "=" + session).getBytes(UTF_8);
    return request.headers("Cookie").stream()
        .flatMap(header -> Arrays.stream(header.split(";", -1)))
        .anyMatch(one -> MessageDigest.isEqual(one.strip().getBytes(UTF_8), wanted));
  }

  private static String random() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
