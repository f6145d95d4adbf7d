package parley.serve.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import parley.render.AnswerFormat;
import parley.render.value.AnswerLayout;
import parley.report.Answer;
import parley.serve.http.Response;

/** An answer as a file, the same that the command line writes. */
public final class AnswerDownload {
  private AnswerDownload() {}

  public static Response of(AskedQuestion question, AnswerFormat format) {
    @Nullable Answer answer = question.answer();
    if (answer == null) {
      StringBuilder wrong = new StringBuilder("Something is missing or wrong; fill in the form.\n");
      question
          .form()
          .problems()
          .forEach((name, problem) -> wrong.append(name).append(": ").append(problem).append('\n'));
      return Response.statusLine(400, wrong.toString().strip());
    }
    boolean evidence = question.form().hasEvidence();
    String file = question.report().name().replaceAll("[^A-Za-z0-9-]", "-");
    return Response.text(200, type(format), written(answer, evidence, format))
        .withHeader(
            "Content-Disposition", "attachment; filename=\"" + file + "." + format.suffix() + "\"");
  }

  private static String written(Answer answer, boolean evidence, AnswerFormat format) {
    StringBuilder text = new StringBuilder();
    try {
      format.write(
          evidence ? answer : answer.withArticles(), new AnswerLayout(0, false, evidence), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String type(AnswerFormat format) {
    return switch (format) {
      case TABLE -> "text/plain";
      case CSV -> "text/csv";
      case JSON -> "application/json";
      case JSONL -> "application/jsonl";
      case MARKDOWN -> "text/markdown";
      case HTML -> "text/html";
    };
  }
}
