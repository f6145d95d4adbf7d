package parley.model.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A human being. */
public record Person(String id, String name, List<String> aliases, @Nullable String wikidata)
    implements Entity {
  public Person {
    aliases = List.copyOf(aliases);
  }

  @Override
  public EntityType type() {
    return EntityType.PERSON;
  }
}
