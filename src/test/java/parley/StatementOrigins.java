package parley;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Follows in the sources where the statements come from that the engine gets: from each call that
 * sends one back through variables, parameters and records to where it was made.
 */
final class StatementOrigins {
  /** A parameter that takes a statement. */
  private record Sink(String method, int parameter) {}

  /** A call with a text among its arguments. */
  private record Call(
      ExecutableElement method,
      List<? extends ExpressionTree> arguments,
      CompilationUnitTree unit) {}

  private final Set<String> allowed;
  private final Set<Sink> sinks = new HashSet<>();
  private final Set<String> wrong = new TreeSet<>();
  private final Map<Element, ExpressionTree> values = new HashMap<>();
  private final List<Call> calls = new ArrayList<>();
  private final Trees trees;
  private final Types types;

  private StatementOrigins(Set<String> allowed, JavacTask task) {
    this.allowed = allowed;
    this.trees = Trees.instance(task);
    this.types = task.getTypes();
  }

  /**
   * The places where a statement is made otherwise than it may be.
   *
   * @param senders methods whose first parameter is a statement for the engine
   * @param allowed methods and fields that statements may come from
   */
  static Set<String> wrong(
      Iterable<? extends JavaFileObject> sources, Set<String> senders, Set<String> allowed)
      throws IOException {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-proc:none",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    JavacTask task = (JavacTask) compiler.getTask(null, null, problems, options, null, sources);
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    task.analyze();
    for (Diagnostic<?> problem : problems.getDiagnostics()) {
      if (problem.getKind() == Diagnostic.Kind.ERROR) throw new AssertionError(problem.toString());
    }
    StatementOrigins origins = new StatementOrigins(allowed, task);
    senders.forEach(sender -> origins.sinks.add(new Sink(sender, 0)));
    units.forEach(unit -> origins.new Reading().scan(unit, null));
    int known;
    do {
      known = origins.sinks.size();
      origins.calls.forEach(origins::follow);
    } while (origins.sinks.size() > known);
    return origins.wrong;
  }

  /** Collects what variables are made of, and calls. */
  private final class Reading extends TreePathScanner<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
      if (variable.getInitializer() != null) {
        values.put(trees.getElement(getCurrentPath()), variable.getInitializer());
      }
      return super.visitVariable(variable, null);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree loop, @Nullable Void none) {
      TreePath variable = new TreePath(getCurrentPath(), loop.getVariable());
      values.put(trees.getElement(variable), loop.getExpression());
      return super.visitEnhancedForLoop(loop, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
      called(call.getArguments());
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree call, @Nullable Void none) {
      called(call.getArguments());
      return super.visitNewClass(call, null);
    }

    private void called(List<? extends ExpressionTree> arguments) {
      if (trees.getElement(getCurrentPath()) instanceof ExecutableElement method
          && method.getParameters().stream().anyMatch(one -> isText(one.asType()))) {
        calls.add(new Call(method, arguments, getCurrentPath().getCompilationUnit()));
      }
    }
  }

  private void follow(Call call) {
    List<? extends VariableElement> parameters = call.method().getParameters();
    for (int i = 0; i < Math.min(parameters.size(), call.arguments().size()); i++) {
      if (isText(parameters.get(i).asType()) && sinks.contains(new Sink(name(call.method()), i))) {
        follow(call.arguments().get(i), call.unit());
      }
    }
  }

  private void follow(Tree value, CompilationUnitTree unit) {
    if (value instanceof ParenthesizedTree inner) {
      follow(inner.getExpression(), unit);
    } else if (value instanceof ConditionalExpressionTree choice) {
      follow(choice.getTrueExpression(), unit);
      follow(choice.getFalseExpression(), unit);
    } else if (value instanceof BinaryTree sum && explained(sum)) {
      follow(sum.getRightOperand(), unit);
    } else if (value.getKind() != Tree.Kind.NULL_LITERAL) {
      @Nullable Element made = trees.getElement(TreePath.getPath(unit, value));
      if (made == null || !follow(made, unit)) wrong(value, unit);
    }
  }

  /** Whether what is so made may be a statement, or is looked at elsewhere. */
  private boolean follow(Element made, CompilationUnitTree unit) {
    if (allowed.contains(name(made))) return true;
    Element within = made.getEnclosingElement();
    if (within instanceof ExecutableElement method && method.getParameters().contains(made)) {
      return sink(method, method.getParameters().indexOf(made));
    }
    if (values.containsKey(made)) {
      follow(values.get(made), unit);
      return true;
    }
    boolean read =
        made.getKind() == ElementKind.FIELD
            || (made instanceof ExecutableElement method && method.getParameters().isEmpty());
    return read
        && within.getKind() == ElementKind.RECORD
        && component((TypeElement) within, made.getSimpleName().toString());
  }

  /** A record has its parts from whoever makes it. */
  private boolean component(TypeElement record, String name) {
    List<String> names =
        record.getRecordComponents().stream().map(part -> part.getSimpleName().toString()).toList();
    return record.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.CONSTRUCTOR)
        .map(ExecutableElement.class::cast)
        .filter(constructor -> constructor.getParameters().size() == names.size())
        .allMatch(constructor -> names.contains(name) && sink(constructor, names.indexOf(name)));
  }

  private boolean sink(ExecutableElement method, int parameter) {
    sinks.add(new Sink(name(method), parameter));
    TypeElement type = (TypeElement) method.getEnclosingElement();
    for (TypeMirror above : types.directSupertypes(type.asType())) {
      types.asElement(above).getEnclosedElements().stream()
          .filter(one -> one.getSimpleName().equals(method.getSimpleName()))
          .filter(one -> one.getKind() == ElementKind.METHOD)
          .forEach(one -> sinks.add(new Sink(name(one), parameter)));
    }
    return true;
  }

  private void wrong(Tree value, CompilationUnitTree unit) {
    long at = trees.getSourcePositions().getStartPosition(unit, value);
    String file = unit.getSourceFile().getName();
    String place = file.substring(file.lastIndexOf('/') + 1);
    wrong.add(place + ":" + unit.getLineMap().getLineNumber(at) + ": " + value);
  }

  private static boolean explained(BinaryTree sum) {
    return sum.getLeftOperand() instanceof LiteralTree literal
        && "EXPLAIN\n".equals(literal.getValue());
  }

  private static boolean isText(TypeMirror type) {
    String name = type.toString();
    return name.endsWith("java.lang.String") || name.endsWith("java.util.List<java.lang.String>");
  }

  private static String name(Element element) {
    return element.getEnclosingElement() + "." + element.getSimpleName();
  }
}
