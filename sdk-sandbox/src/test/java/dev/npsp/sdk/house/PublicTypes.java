package dev.npsp.sdk.house;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.jdbc.JdbcStores;
import dev.npsp.sdk.reconciliation.DayFileReader;
import dev.npsp.sdk.reporting.xlsx.ReportWorkbook;
import dev.npsp.sdk.sandbox.PortalSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The classes of the modules that a host compiles against, as they were compiled. */
final class PublicTypes {

  private static final String GENERATED = "Immutable";
  private static final Pattern NOT_EXPORTED =
      Pattern.compile("sdk\\.([a-z.]+\\.)?(internal|wire)\\.");

  private static final List<Class<?>> ALL = read();

  private PublicTypes() {}

  /** What Immutables wrote: one for each value type that a host gets or builds. */
  static List<Class<?>> generated() {
    return all().stream()
        .filter(type -> type.getSimpleName().startsWith(GENERATED) && !type.isMemberClass())
        .toList();
  }

  /** What a host can name and hold: no interface, no enum, nothing of a package that is ours. */
  static List<Class<?>> held() {
    return all().stream()
        .filter(type -> isPublic(type) && !NOT_EXPORTED.matcher(type.getName()).find())
        .filter(type -> !Modifier.isAbstract(type.getModifiers()) && !type.isEnum())
        .toList();
  }

  /** Every public type of an exported package, interfaces and the sandbox's as well. */
  static List<Class<?>> exported() {
    return Stream.concat(
            all().stream(), beside(PortalSandbox.class).stream().<Class<?>>map(PublicTypes::load))
        .filter(type -> isPublic(type) && !NOT_EXPORTED.matcher(type.getName()).find())
        .toList();
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
  }

  private static List<Class<?>> all() {
    return ALL;
  }

  private static List<Class<?>> read() {
    return Stream.of(
            Vnd.class,
            Secret.class,
            PortalClient.class,
            EDocument.class,
            ReportWorkbook.class,
            DayFileReader.class,
            JdbcStores.class)
        .flatMap(one -> beside(one).stream())
        .<Class<?>>map(PublicTypes::load)
        .toList();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** In a directory or, when the whole build runs, in a jar. */
  private static List<String> beside(Class<?> one) {
    try {
      Path place = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return namesUnder(place);
      }
      URI jar = URI.create("jar:" + place.toUri());
      try (FileSystem files = FileSystems.newFileSystem(jar, java.util.Map.of())) {
        return namesUnder(files.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> namesUnder(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && name.startsWith("dev"))
          .filter(name -> !name.endsWith("package-info.class"))
          .map(name -> name.replace(".class", "").replaceAll("[/\\\\]", "."))
          .sorted()
          .toList();
    }
  }
}
