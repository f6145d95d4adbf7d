package parley.picture;

import java.util.List;

/**
 * What claims say between two things: {@code from} and {@code to} are ids of nodes, {@code type} is
 * the fact's type, {@code MEDIATES}. {@code how} is {@code reported} where the claims support a
 * fact; otherwise it tells why they do not: {@code denied}, {@code future}, {@code hypothetical},
 * {@code inferred}, or, of an office, {@code former}. {@code claims} are the ids of the claims
 * behind it, never none.
 */
public record PictureEdge(
    String from, String type, String to, String support, List<String> claims) {
  public PictureEdge {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) throw new IllegalArgumentException("an edge without a claim");
  }

  /** Whether its claims support a fact. */
  public boolean isFact() {
    return support.equals("reported");
  }

  /** The type as words, {@code accepts conditionally}. */
  public String words() {
    return type.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
