package parley.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Spells enum constants the way dossiers, commands and the graph write them: {@code
 * ACCEPTS_CONDITIONALLY} is {@code accepts-conditionally}.
 */
final class Word {
  private Word() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(word)) return Optional.of(constant);
    }
    return Optional.empty();
  }
}
