package parley.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the world in a picture. {@code type} is the most telling of its labels, {@code Round}
 * rather than {@code Event}; {@code belongs} names what it is part of, in or of; {@code narrower}
 * names the demands it is a narrower form of.
 */
public record PictureNode(
    String id,
    String type,
    String name,
    List<String> aliases,
    @Nullable Long ordinal,
    @Nullable String topic,
    List<String> partOf,
    List<String> narrowerThan) {
  public PictureNode {
    aliases = List.copyOf(aliases);
    partOf = List.copyOf(partOf);
    narrowerThan = List.copyOf(narrowerThan);
  }
}
