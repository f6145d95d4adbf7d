package parley.model.value;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Spells enum constants the way dossiers, commands and the graph write them: {@code
 * ACCEPTS_CONDITIONALLY} is {@code accepts-conditionally}.
 */
public final class EnumWords {
  private record Words(Map<Enum<?>, String> words, Map<String, Enum<?>> constants) {}

  private static final ClassValue<Words> WORDS =
      new ClassValue<>() {
        @Override
        protected Words computeValue(Class<?> type) {
          Words words = new Words(new HashMap<>(), new LinkedHashMap<>());
          for (Object each : type.getEnumConstants()) {
            Enum<?> constant = (Enum<?>) each;
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            words.words().put(constant, word);
            words.constants().put(word, constant);
          }
          return words;
        }
      };

  private EnumWords() {}

  public static String of(Enum<?> constant) {
    return String.valueOf(WORDS.get(constant.getDeclaringClass()).words().get(constant));
  }

  /** All words of a type, in the order of its constants. */
  public static <E extends Enum<E>> List<String> all(Class<E> type) {
    return List.copyOf(WORDS.get(type).constants().keySet());
  }

  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    return Optional.ofNullable(WORDS.get(type).constants().get(word)).map(type::cast);
  }
}
