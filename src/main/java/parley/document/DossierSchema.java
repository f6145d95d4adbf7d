package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The published schema of a dossier, {@code loader/dossier.schema.json}. */
final class DossierSchema {
  private static final String PATH = "/loader/dossier.schema.json";

  private final JsonNode json;
  private final Schema schema;

  private DossierSchema(JsonNode json) {
    this.json = json;
    this.schema = SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(json);
  }

  /** The only one; reading it takes a tenth of a second. */
  static DossierSchema get() {
    return Holder.ONLY;
  }

  JsonNode json() {
    return json;
  }

  /** Adds to the tree what the schema finds wrong with it, one problem for each spot. */
  void check(Tree tree) {
    Violations violations = new Violations(this, tree);
    Set<String> seen = new HashSet<>();
    List<Error> errors = errors(tree.root());
    // Unknown keys first: a key that is only misspelt is not missing as well.
    errors.sort(Comparator.comparing(error -> !error.getKeyword().equals("additionalProperties")));
    for (Error error : errors) {
      String property = error.getProperty() == null ? "" : error.getProperty();
      if (seen.add(error.getInstanceLocation() + " " + property)) violations.add(error);
    }
  }

  private List<Error> errors(JsonNode root) {
    FirstErrors errors = new FirstErrors();
    ExecutionContext context = schema.createExecutionContext();
    context.setErrors(errors);
    schema.validate(context, root);
    return errors;
  }

  /** Does not let a file that is wrong a million times fill the memory. */
  private static final class FirstErrors extends ArrayList<Error> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean add(Error error) {
      return size() < Limits.COUNTED && super.add(error);
    }
  }

  private static DossierSchema load() {
    try (InputStream in = DossierSchema.class.getResourceAsStream(PATH)) {
      if (in == null) throw new IllegalStateException(PATH + " is missing from the class path");
      return new DossierSchema(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    static final DossierSchema ONLY = load();
  }
}
