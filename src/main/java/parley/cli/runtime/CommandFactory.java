package parley.cli.runtime;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Hands the surroundings to the commands and options that need them. */
public final class CommandFactory implements IFactory {
  private final Environment environment;

  public CommandFactory(Environment environment) {
    this.environment = environment;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    try {
      Constructor<K> constructor = type.getDeclaredConstructor(Environment.class);
      constructor.setAccessible(true); // commands and options are no other package's business
      return constructor.newInstance(environment);
    } catch (NoSuchMethodException e) {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
