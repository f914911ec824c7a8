package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.LocalizedError;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every exception that a host can catch explains itself in both languages. */
class ErrorsTest {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([a-z.0-9]+);");
  private static final Pattern TOP_LEVEL =
      Pattern.compile("(?m)^public (?:final |abstract |sealed |non-sealed )*class (\\w+)");

  @Test
  void exceptions_ofThePublicApi_areLocalizedErrors() throws Exception {
    List<Class<?>> errors = errors();
    Set<String> silent = new TreeSet<>();
    for (Class<?> error : errors) {
      if (!LocalizedError.class.isAssignableFrom(error)) {
        silent.add(error.getName());
      }
    }
    assertThat(errors).hasSizeGreaterThan(35);
    assertThat(silent).isEmpty();
  }

  /** A text in one language is for hosts and tests; here both are at hand. */
  @Test
  void errors_ofTheLibrary_neverHoldATextOfOneLanguage() throws IOException {
    Set<String> found = new TreeSet<>();
    Pattern literal = Pattern.compile("LocalizedText\\.of\\(\\s*\"");
    for (Path source : sources()) {
      if (literal.matcher(Files.readString(source, StandardCharsets.UTF_8)).find()) {
        found.add(source.toString());
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Class<?>> errors() throws IOException, ClassNotFoundException {
    List<Class<?>> errors = new ArrayList<>();
    for (Path source : sources()) {
      String text = Files.readString(source, StandardCharsets.UTF_8);
      Matcher in = PACKAGE.matcher(text);
      Matcher type = TOP_LEVEL.matcher(text);
      if (in.find() && type.find() && isPublic(in.group(1))) {
        Class<?> found = Class.forName(in.group(1) + "." + type.group(1));
        if (Throwable.class.isAssignableFrom(found) && Modifier.isPublic(found.getModifiers())) {
          errors.add(found);
        }
      }
    }
    return errors;
  }

  private static boolean isPublic(String in) {
    return !in.contains(".internal") && !in.contains(".wire");
  }

  private static List<Path> sources() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : Modules.withoutSandbox()) {
      try (Stream<Path> files = Files.walk(Modules.folder(module).resolve("src/main/java"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
      }
    }
    return found;
  }
}
