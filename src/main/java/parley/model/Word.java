package parley.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Spells enum constants the way dossiers, commands and the graph write them: {@code
 * ACCEPTS_CONDITIONALLY} is {@code accepts-conditionally}.
 */
final class Word {
  private record Words(String[] byOrdinal, Map<String, Enum<?>> constants) {}

  private static final ClassValue<Words> WORDS =
      new ClassValue<>() {
        @Override
        protected Words computeValue(Class<?> type) {
          Object[] constants = type.getEnumConstants();
          String[] words = new String[constants.length];
          Map<String, Enum<?>> byWord = new HashMap<>();
          for (int i = 0; i < constants.length; i++) {
            Enum<?> constant = (Enum<?>) constants[i];
            words[i] = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            byWord.put(words[i], constant);
          }
          return new Words(words, byWord);
        }
      };

  private Word() {}

  static String of(Enum<?> constant) {
    return WORDS.get(constant.getDeclaringClass()).byOrdinal()[constant.ordinal()];
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    return Optional.ofNullable(WORDS.get(type).constants().get(word)).map(type::cast);
  }
}
