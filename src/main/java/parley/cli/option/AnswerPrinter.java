package parley.cli.option;

import java.io.PrintWriter;
import java.util.Iterator;
import parley.neo4j.query.PageRequest;
import parley.render.AnswerWriter;
import parley.report.Answer;
import parley.report.AnswerPages;

/** Prints a page of an answer, each part as it is read. */
public final class AnswerPrinter {
  private final AnswerWriter writer;
  private final PageRequest page;
  private final boolean evidence;
  private final Runnable flush;

  AnswerPrinter(AnswerWriter writer, PageRequest page, boolean evidence, Runnable flush) {
    this.writer = writer;
    this.page = page;
    this.evidence = evidence;
    this.flush = flush;
  }

  /** Which page is to be printed. */
  public PageRequest page() {
    return page;
  }

  /** Prints the page; returns whether there are rows behind it. */
  public boolean print(AnswerPages parts) {
    printParts(parts);
    return parts.finish();
  }

  void printParts(Iterator<Answer> parts) {
    while (parts.hasNext()) {
      Answer part = parts.next();
      writer.accept(part.hasEvidence() && !evidence ? part.withArticles() : part);
      flush.run();
    }
  }

  void finish(boolean more, PageOptions pages, PrintWriter err) {
    writer.finish();
    err.println(pages.summary(writer.rows(), more));
  }
}
