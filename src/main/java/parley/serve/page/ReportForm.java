package parley.serve.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.neo4j.Store;
import parley.render.html.HtmlWriter;
import parley.report.Parameter;
import parley.report.ParameterChoice;
import parley.report.Report;
import parley.serve.http.RequestTarget;
import parley.serve.http.Routes;

/** The form of a report: a field for each parameter, and the window of time. */
record ReportForm(FormInput form, Report report, Store store) {
  /** A browser's own field for dates takes no month and no year. */
  private static final List<String> DATE =
      List.of("type", "text", "inputmode", "numeric", "placeholder", "2025-06-02, 2025-06 or 2025");

  void write(HtmlWriter html) {
    // Off: going back, a browser would fill in what was typed for another answer.
    html.open(
        "form", "method", "get", "action", Routes.QUESTION + report.name(), "autocomplete", "off");
    unknownFields(html);
    if (!report.parameters().isEmpty()) {
      html.open("div", "class", "fields");
      for (Parameter parameter : report.parameters()) field(parameter, html);
      html.close();
    }
    html.open("div", "class", "fields");
    day(
        FormInput.AS_OF,
        "As of",
        "only what articles published up to this day, month or year report",
        html);
    day(
        FormInput.AFTER,
        "Happened after",
        "only what happened after this day, month or year",
        html);
    day(
        FormInput.BEFORE,
        "Happened before",
        "only what happened before this day, month or year",
        html);
    html.close();
    html.element("button", "Ask", "type", "submit");
    if (!form.typedValues().isEmpty()) {
      html.link("Start over", Routes.QUESTION + report.name(), "class", "quiet");
    }
    html.close();
  }

  private void unknownFields(HtmlWriter html) {
    Set<String> known = new HashSet<>(Set.of(FormInput.AS_OF, FormInput.AFTER, FormInput.BEFORE));
    report.parameters().forEach(parameter -> known.add(parameter.name()));
    form.problems()
        .forEach(
            (name, problem) -> {
              if (!known.contains(name)) {
                html.element("p", name + ": " + problem, "class", "problem", "role", "alert");
              }
            });
  }

  private void day(String name, String label, String meaning, HtmlWriter html) {
    start(name, label, meaning, false, html);
    html.voidElement("input", attributes(name, false, DATE));
    end(name, html);
  }

  private void field(Parameter parameter, HtmlWriter html) {
    String name = parameter.name();
    boolean required = parameter.required();
    start(name, worded(name), parameter.description(), required, html);
    List<ParameterChoice> choices = parameter.choices(store);
    if (parameter.type() == Parameter.Type.BOOLEAN) {
      select(
          parameter,
          List.of(new ParameterChoice("true", "yes"), new ParameterChoice("false", "no")),
          html);
    } else if (!choices.isEmpty() && choices.stream().allMatch(one -> one.name() == null)) {
      select(parameter, choices, html);
    } else {
      input(parameter, choices, html);
    }
    end(name, html);
  }

  private void input(Parameter parameter, List<ParameterChoice> choices, HtmlWriter html) {
    String name = parameter.name();
    List<String> more =
        new ArrayList<>(
            switch (parameter.type()) {
              case DATE, END_DATE -> DATE;
              case INTEGER -> List.of("type", "number", "step", "1");
              case NUMBER -> List.of("type", "number", "step", "any");
              default -> List.of("type", "text");
            });
    if (parameter.defaultValue() != null) {
      more.addAll(List.of("placeholder", parameter.defaultValue()));
    }
    if (!choices.isEmpty()) more.addAll(List.of("list", name + "-choices"));
    html.voidElement("input", attributes(name, parameter.required(), more));
    if (choices.isEmpty()) return;
    html.open("datalist", "id", name + "-choices");
    words(choices).forEach((word, meaning) -> html.element("option", meaning, "value", word));
    html.close();
  }

  /** What to type for each choice: its name, or its id where others have the name too. */
  private static Map<String, String> words(List<ParameterChoice> choices) {
    Map<String, Integer> namesakes = new LinkedHashMap<>();
    for (ParameterChoice choice : choices) {
      if (choice.name() != null) namesakes.merge(choice.name(), 1, Integer::sum);
    }
    Map<String, String> words = new LinkedHashMap<>();
    for (ParameterChoice choice : choices) {
      @Nullable String name = choice.name();
      boolean clear = name != null && namesakes.getOrDefault(name, 0) == 1;
      if (name != null && clear) words.put(name, choice.value());
      else words.put(choice.value(), name == null ? "" : name);
    }
    return words;
  }

  private void select(Parameter parameter, List<ParameterChoice> choices, HtmlWriter html) {
    html.open("select", attributes(parameter.name(), parameter.required(), List.of()));
    String byDefault = parameter.defaultValue();
    option("", byDefault == null ? "any" : "default: " + byDefault, "", html);
    String typed = form.typedValue(parameter.name());
    for (ParameterChoice choice : choices) {
      option(choice.value(), choice.name() == null ? choice.value() : choice.name(), typed, html);
    }
    if (!typed.isEmpty() && choices.stream().noneMatch(one -> one.value().equals(typed))) {
      option(typed, typed, typed, html);
    }
    html.close();
  }

  private static void option(String value, String text, String chosen, HtmlWriter html) {
    if (value.equals(chosen)) html.element("option", text, "value", value, "selected", "");
    else html.element("option", text, "value", value);
  }

  private void start(String name, String label, String meaning, boolean needed, HtmlWriter html) {
    html.open("div", "class", form.problem(name).isPresent() ? "field wrong" : "field");
    html.open("label", "for", "field-" + name).text(label);
    if (needed) html.element("span", " (needed)", "class", "needed");
    html.close();
    html.element("p", meaning, "class", "hint", "id", "hint-" + name);
  }

  private void end(String name, HtmlWriter html) {
    if (form.problem(name).isPresent()) {
      html.element(
          "p",
          form.problem(name).get(),
          "class",
          "problem",
          "id",
          "problem-" + name,
          "role",
          "alert");
    }
    if (!form.candidates(name).isEmpty()) candidates(name, html);
    html.close();
  }

  private void candidates(String name, HtmlWriter html) {
    html.open("ul", "class", "candidates");
    for (ParameterChoice choice : form.candidates(name)) {
      Map<String, String> query = new LinkedHashMap<>(form.typedValues());
      query.put(name, choice.value());
      html.open("li");
      html.link(
          FormInput.describe(choice), RequestTarget.format(Routes.QUESTION + report.name(), query));
      html.close();
    }
    html.close();
  }

  private String[] attributes(String name, boolean required, List<String> more) {
    List<String> all = new ArrayList<>(List.of("id", "field-" + name, "name", name));
    boolean wrong = form.problem(name).isPresent();
    all.addAll(
        List.of("aria-describedby", (wrong ? "problem-" + name + " " : "") + "hint-" + name));
    if (wrong) all.addAll(List.of("aria-invalid", "true"));
    if (required) all.addAll(List.of("required", ""));
    all.addAll(more);
    if (more.contains("type")) all.addAll(List.of("value", form.typedValue(name)));
    return all.toArray(String[]::new);
  }

  /** {@code demandedBy} as words. */
  private static String worded(String name) {
    String words = name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
