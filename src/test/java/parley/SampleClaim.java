package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.model.claim.Claim;
import parley.model.value.EdtfDate;
import parley.model.value.Figure;
import parley.model.value.FigureRelation;
import parley.model.value.TextRange;

/** Claims made of the record itself, so that a component that is added is tried too. */
public final class SampleClaim {
  private SampleClaim() {}

  /** The names of a claim's components. */
  public static List<String> components() {
    return Arrays.stream(Claim.class.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /** A claim in which all components but these have a value that is not their usual one. */
  public static Claim without(String... usual) {
    List<String> names = List.of(usual);
    return claim(one -> names.contains(one.getName()) ? usual(one) : special(one));
  }

  /** A claim with these components, names and values in turn; all others are as usual. */
  public static Claim with(Object... components) {
    Map<Object, Object> given = new HashMap<>();
    for (int i = 0; i < components.length; i += 2) given.put(components[i], components[i + 1]);
    assertThat(components()).containsAll(given.keySet().stream().map(String::valueOf).toList());
    return claim(one -> given.containsKey(one.getName()) ? given.get(one.getName()) : usual(one));
  }

  private static Claim claim(Function<RecordComponent, @Nullable Object> value) {
    RecordComponent[] components = Claim.class.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(value).toArray();
    try {
      return Claim.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static @Nullable Object usual(RecordComponent component) {
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) return null;
    Class<?> type = component.getType();
    if (type == List.class) return List.of();
    if (type == boolean.class) return false;
    return type.isEnum() ? type.getEnumConstants()[0] : "usual";
  }

  private static Object special(RecordComponent component) {
    String name = component.getName();
    Class<?> type = component.getType();
    if (type.isEnum()) return type.getEnumConstants()[type.getEnumConstants().length - 1];
    Object value =
        name.equals("ranges")
            ? List.of(new TextRange(3, 7))
            : Map.of(
                    String.class,
                    "some " + name,
                    List.class,
                    List.of("one " + name, "other " + name),
                    boolean.class,
                    true,
                    Integer.class,
                    7,
                    EdtfDate.class,
                    EdtfDate.parse("2030-05", "in May"),
                    Figure.class,
                    new Figure("dead", FigureRelation.BETWEEN, 1.5, 2.0, "people", "1.5 to 2"))
                .get(type);
    return Objects.requireNonNull(value, () -> "no sample of a " + type + " for " + name);
  }
}
