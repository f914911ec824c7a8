package dev.npsp.sdk.sandbox.internal.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;

/**
 * Appends exchanges to the file that the system property {@value #PROPERTY} names when a sandbox
 * starts. For the sandbox's own tests; not set, nothing is kept and nothing stands in the way.
 */
public final class Recorder {
  static final String PROPERTY = "npsp.sandbox.record";
  private static final int LARGEST = 1 << 20;
  private static final Object ONE_AT_A_TIME = new Object();
  private final Path file;

  private Recorder(Path file) {
    this.file = file;
  }

  /** The recorder that is asked for now, if any. */
  public static @Nullable Recorder ifAsked() {
    String file = System.getProperty(PROPERTY, "");
    return file.isEmpty() ? null : new Recorder(Path.of(file));
  }

  /** A handler with the recorder around it, if one is asked for. */
  public static Handler around(Handler handler) {
    Recorder recorder = ifAsked();
    return recorder == null ? handler : new RecordingHandler(handler, recorder);
  }

  /** The flag with which a sandbox in a process of its own records to the same file. */
  public static List<String> handedOn() {
    String file = System.getProperty(PROPERTY, "");
    return file.isEmpty()
        ? List.of()
        : List.of("-D" + PROPERTY + "=" + Path.of(file).toAbsolutePath());
  }

  void keep(RecordedExchange exchange) {
    byte[] line = exchange.toLine();
    synchronized (ONE_AT_A_TIME) {
      try {
        Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException("the record cannot be written", e);
      }
    }
  }

  /** A header line for each value. */
  static List<String> lines(String name, List<String> values) {
    return values.stream().map(value -> name + ": " + value).toList();
  }

  /** Text as it came; of other bytes their number and how they begin. */
  static String text(byte[] body) {
    if (body.length > LARGEST) {
      return "<more than " + LARGEST + " bytes>";
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      int shown = Math.min(body.length, 8);
      return "<" + body.length + " bytes: " + HexFormat.of().formatHex(body, 0, shown) + "...>";
    }
  }
}
