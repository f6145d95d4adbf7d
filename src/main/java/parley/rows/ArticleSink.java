package parley.rows;

import org.jspecify.annotations.Nullable;

/**
 * Writer of an article's rows, which come in the order in which they can be written.
 *
 * @param <A> what the writer knows an article by once it is written
 * @param <C> what it knows a claim by
 */
public interface ArticleSink<A, C> {
  /** Writes the article's node and its link to its outlet. */
  A article(NodeRow node, @Nullable String outlet);

  C claim(A article, NodeRow node);

  void entityLink(C claim, RelationshipRow link);

  void responseLink(C claim, RelationshipRow link, C answered);

  void evidence(C claim, RelationshipRow link, A article);
}
