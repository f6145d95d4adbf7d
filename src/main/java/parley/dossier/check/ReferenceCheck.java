package parley.dossier.check;

import parley.dossier.parse.DossierItem;

/** Checks that whatever an item of a section refers to is there, and of a right type. */
public interface ReferenceCheck {
  /** For a look at an item before it is known which entities there are. */
  ReferenceCheck LATER = (item, section) -> {};

  void check(DossierItem item, String section);
}
