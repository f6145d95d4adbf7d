package parley.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Hands the surroundings to the commands and options that need them. */
final class Wiring implements IFactory {
  private final Environment environment;

  Wiring(Environment environment) {
    this.environment = environment;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    try {
      return type.getDeclaredConstructor(Environment.class).newInstance(environment);
    } catch (NoSuchMethodException e) {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
