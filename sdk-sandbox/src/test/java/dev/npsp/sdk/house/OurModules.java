package dev.npsp.sdk.house;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * What the modules of this repository are called and export, by their sources, and the names of
 * others.
 */
final class OurModules {

  private static final Pattern NAME = Pattern.compile("(?m)^module ([a-z.]+) \\{");
  private static final Pattern EXPORTED = Pattern.compile("(?m)^ +exports ([a-z.]+);");
  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));
  private static final Name AUTOMATIC = new Name("Automatic-Module-Name");

  private OurModules() {}

  /** Those that are exported to everybody. */
  static List<String> exportedPackages() throws IOException {
    return firstGroups(EXPORTED);
  }

  /**
   * Every module that a host with our libraries can require: ours, the JDK's and what we stand on.
   */
  static Set<String> allNames() throws IOException {
    Set<String> names = new TreeSet<>(firstGroups(NAME));
    ModuleFinder.ofSystem().findAll().forEach(each -> names.add(each.descriptor().name()));
    for (String entry : SEPARATOR.splitAsStream(System.getProperty("java.class.path")).toList()) {
      if (entry.endsWith(".jar")) {
        addName(Path.of(entry), names);
      }
    }
    return names;
  }

  private static List<String> firstGroups(Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : sources()) {
      String text = Files.readString(source, StandardCharsets.UTF_8);
      pattern.matcher(text).results().map(match -> match.group(1)).forEach(found::add);
    }
    return found;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      return modules
          .map(module -> module.resolve("src/main/java/module-info.java"))
          .filter(Files::exists)
          .sorted()
          .toList();
    }
  }

  /**
   * Only names that a jar gives itself; nobody should require one that is made of a file's name.
   */
  private static void addName(Path path, Set<String> names) throws IOException {
    try (JarFile jar = new JarFile(path.toFile(), false, JarFile.OPEN_READ, Runtime.version())) {
      ZipEntry descriptor = jar.getEntry("module-info.class");
      Manifest manifest = jar.getManifest();
      if (descriptor != null) {
        try (InputStream in = jar.getInputStream(descriptor)) {
          names.add(ModuleDescriptor.read(in).name());
        }
      } else if (manifest != null && manifest.getMainAttributes().containsKey(AUTOMATIC)) {
        names.add(manifest.getMainAttributes().getValue(AUTOMATIC));
      }
    }
  }
}
