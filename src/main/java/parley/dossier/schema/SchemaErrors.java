package parley.dossier.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.dossier.parse.DocumentTree;
import parley.dossier.problem.DocumentLimits;

/** Why a tree does not fit the schema; loaded only when one does not. */
final class SchemaErrors {
  private static final Schema SCHEMA =
      SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(DossierSchema.json());

  private SchemaErrors() {}

  /** Adds to the tree what is wrong with it, one problem for each spot. */
  static void check(DocumentTree tree) {
    SchemaMessages messages = new SchemaMessages(tree);
    Set<String> seen = new HashSet<>();
    List<Error> errors = of(tree.root());
    // Unknown keys first: a key that is only misspelt is not missing as well.
    errors.sort(Comparator.comparing(error -> !error.getKeyword().equals("additionalProperties")));
    for (Error error : errors) {
      String property = error.getProperty() == null ? "" : error.getProperty();
      if (seen.add(error.getInstanceLocation() + " " + property)) messages.add(error);
    }
  }

  static List<Error> of(JsonNode root) {
    FirstErrors errors = new FirstErrors();
    ExecutionContext context = SCHEMA.createExecutionContext();
    context.setErrors(errors);
    SCHEMA.validate(context, root);
    return errors;
  }

  /** Does not let a file that is wrong a million times fill the memory. */
  private static final class FirstErrors extends ArrayList<Error> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean add(Error error) {
      return size() < DocumentLimits.FINDINGS && super.add(error);
    }
  }
}
