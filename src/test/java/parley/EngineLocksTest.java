package parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.neo4j.TestEngine;

/** Test classes run at once in one JVM: each says which of its engines it uses. */
@ArchTag("thorough")
@AnalyzeClasses(packages = "parley")
class EngineLocksTest {
  @ArchTest
  static final ArchRule enginesAreLockedByThoseWhoUseThem =
      fields()
          .that()
          .areDeclaredIn(TestEngine.class)
          .and()
          .haveRawType(TestEngine.class)
          .should(beLocked());

  private static ArchCondition<JavaField> beLocked() {
    return new ArchCondition<>("be locked by the test classes that use them") {
      @Override
      public void check(JavaField engine, ConditionEvents events) {
        for (JavaAccess<?> access : engine.getAccessesToSelf()) {
          JavaClass user = outermost(access.getOriginOwner());
          if (!user.getSimpleName().endsWith("IT") || locks(user, engine.getName())) continue;
          events.add(
              SimpleConditionEvent.violated(
                  user,
                  "%s wants @ResourceLock(\"%s\")".formatted(user.getName(), engine.getName())));
        }
      }
    };
  }

  private static JavaClass outermost(JavaClass inner) {
    return inner.getEnclosingClass().map(EngineLocksTest::outermost).orElse(inner);
  }

  private static boolean locks(JavaClass user, String engine) {
    return user.isAnnotatedWith(Isolated.class)
        || Arrays.stream(user.reflect().getAnnotationsByType(ResourceLock.class))
            .anyMatch(lock -> lock.value().equals(engine));
  }
}
