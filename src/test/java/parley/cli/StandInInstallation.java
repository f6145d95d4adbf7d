package parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;

/** An installation with the real launcher, laid out as the build does, and a small program. */
record StandInInstallation(Path folder) {
  private static final String MAIN = "parley/cli/Parley.class";

  static StandInInstallation in(Path folder) throws IOException {
    Path built = folder.resolve("target/parley");
    for (String name : List.of("lib", "engine", "browser"))
      Files.createDirectories(built.resolve(name));
    Files.createDirectories(folder.resolve("loader"));
    Files.copy(Path.of("parley"), folder.resolve("parley"), StandardCopyOption.COPY_ATTRIBUTES);
    StandInInstallation installation = new StandInInstallation(folder);
    installation.build();
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Name.CLASS_PATH, "lib/parley-0.jar");
    for (String name : List.of("light.jar", "full.jar")) {
      new JarOutputStream(Files.newOutputStream(built.resolve(name)), manifest).close();
    }
    return installation;
  }

  /** Builds the program, anew when it is there. */
  void build() throws IOException {
    Path classes = Files.createTempDirectory("stand-in");
    int failures =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                OutputStream.nullOutputStream(),
                null,
                "-d",
                classes.toString(),
                "src/test/resources/launcher/Parley.java");
    if (failures != 0) throw new IOException("the stand-in does not compile");
    try (OutputStream file = Files.newOutputStream(jar());
        JarOutputStream jar = new JarOutputStream(file, new Manifest())) {
      for (String name : List.of(MAIN, MAIN.replace(".class", "$Other.class"))) {
        jar.putNextEntry(new JarEntry(name));
        jar.write(Files.readAllBytes(classes.resolve(name)));
      }
    }
  }

  Path jar() {
    return folder.resolve("target/parley/lib/parley-0.jar");
  }

  /** Its launcher as a word of a shell. */
  String launcher() {
    return quoted(folder.resolve("parley").toString());
  }

  static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  /** A java command that is none, but says what an old one would. */
  static Path oldJava(Path folder, String version) throws IOException {
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.write(java, ("#!/bin/sh\necho 'java version \"" + version + "\"' >&2\n").getBytes(UTF_8));
    java.toFile().setExecutable(true);
    return java;
  }
}
