package dev.npsp.sdk.sandbox.internal.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test class a record of its own, or each test where the configuration says so. An empty
 * record says that the test ran.
 */
public final class RecordPerTest
    implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
  private static final String FOLDER = "npsp.tape.folder";

  /** What an earlier run left is no part of this one. */
  private static final AtomicBoolean FIRST = new AtomicBoolean(true);

  private static final String EACH_TEST = "npsp.tape.each-test";

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (isOutermost(context) && !eachTest(context)) {
      begin(context, context.getRequiredTestClass().getSimpleName());
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (isOutermost(context)) {
      System.clearProperty(Recorder.PROPERTY);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    if (eachTest(context)) {
      String type = context.getRequiredTestClass().getSimpleName();
      begin(context, type + "." + context.getRequiredTestMethod().getName());
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (eachTest(context)) {
      System.clearProperty(Recorder.PROPERTY);
    }
  }

  private static void begin(ExtensionContext context, String name) throws IOException {
    Optional<String> folder = context.getConfigurationParameter(FOLDER);
    if (folder.isPresent()) {
      Path records = Path.of(folder.get());
      if (FIRST.getAndSet(false)) {
        Tapes.deleteAll(records);
      }
      Path file = Files.createDirectories(records).resolve(name + Tapes.RECORD);
      Files.write(file, new byte[0]);
      System.setProperty(Recorder.PROPERTY, file.toString());
    }
  }

  private static boolean isOutermost(ExtensionContext context) {
    return context.getRequiredTestClass().getEnclosingClass() == null;
  }

  private static boolean eachTest(ExtensionContext context) {
    return context.getConfigurationParameter(EACH_TEST).map(Boolean::valueOf).orElse(false);
  }
}
