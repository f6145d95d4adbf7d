package parley.model.source;

import org.jspecify.annotations.Nullable;
import parley.model.value.EdtfDate;

/**
 * A text that reports something, bound to one exact text by {@code sha256} (lower-case hex) and
 * {@code length} (code points). {@code outlet} is the id of the organisation that published it.
 */
public record Article(
    String id,
    String title,
    String sha256,
    int length,
    @Nullable String outlet,
    @Nullable String language,
    boolean translated,
    @Nullable String url,
    @Nullable EdtfDate published,
    DateBasis publishedBasis) {}
