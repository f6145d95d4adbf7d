package parley.model.entity;

import java.util.List;

/**
 * A thing of the world that claims speak of. It holds identity only: what happened to it, when, and
 * who said so are claims.
 */
public sealed interface Entity
    permits Person, State, Organization, Group, Place, Office, Process, Event, Demand, Document {

  /** The identity, unique among all entities. */
  String id();

  /** The name to show. */
  String name();

  /**
   * Other spellings, short names, metonyms and slips that articles use; never a reason to merge.
   */
  List<String> aliases();

  /** What type of thing it is. */
  EntityType type();
}
