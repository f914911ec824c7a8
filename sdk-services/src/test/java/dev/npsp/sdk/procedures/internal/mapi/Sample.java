package dev.npsp.sdk.procedures.internal.mapi;

import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Wire samples of the test resources, read as the answers that they are. */
public final class Sample {

  private static final Json JSON = new Json();

  private Sample() {}

  public static byte[] bytes(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Sample.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static <W> List<W> rows(String resource, Class<W> type) throws JsonUnreadable {
    return rows(bytes(resource), type);
  }

  public static <W> List<W> rows(byte[] answer, Class<W> type) throws JsonUnreadable {
    return JSON.rows(Json.member(JSON.tree(answer), "result"), type);
  }
}
