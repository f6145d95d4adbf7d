package parley.model.entity;

import java.util.List;

/** A series of rounds. */
@SuppressWarnings("JavaLangClash") // the word of the field
public record Process(String id, String name, List<String> aliases) implements Entity {
  public Process {
    aliases = List.copyOf(aliases);
  }

  @Override
  public EntityType type() {
    return EntityType.PROCESS;
  }
}
