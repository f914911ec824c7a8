package dev.npsp.sdk.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.error.SnapshotUnreadable;
import dev.npsp.sdk.core.internal.digest.Digests;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A snapshot in a file: one JSON object with {@code format}, {@code version}, {@code kind}, {@code
 * sha256} and {@code content}, in this order; the hash is that of the content as {@link Json}
 * writes it, so a person may indent the file, but not change it. Written by {@link WholeFile}: a
 * reader sees the old file or the new one, never half of one.
 */
public final class SnapshotFile {

  private static final String FORMAT = "npsp-snapshot";
  private static final int VERSION = 1;
  private static final Json JSON = new Json();

  private SnapshotFile() {}

  /** Writes the content in place of what the file holds. */
  public static void write(Path file, String kind, JsonNode content) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.put("format", FORMAT);
    whole.put("version", VERSION);
    whole.put("kind", kind);
    whole.put("sha256", Digests.sha256Hex(JSON.write(content)));
    whole.set("content", content);
    try {
      WholeFile.replace(file, JSON.write(whole));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The snapshot cannot be written to " + file + "; the file there is as it was.", e);
    }
  }

  /** The content, as it was written. */
  public static JsonNode read(Path file, String kind) {
    JsonNode whole = tree(file);
    if (!Json.text(whole, "format").equals(FORMAT) || !Json.text(whole, "kind").equals(kind)) {
      throw new SnapshotUnreadable(
          file, ServiceText.NO_SNAPSHOT.text(kind), ServiceText.NO_SNAPSHOT.remedy());
    }
    if (!Json.text(whole, "version").equals(Integer.toString(VERSION))) {
      throw new SnapshotUnreadable(
          file,
          ServiceText.SNAPSHOT_VERSION.text(Json.text(whole, "version"), VERSION),
          ServiceText.SNAPSHOT_VERSION.remedy());
    }
    JsonNode content = Json.member(whole, "content");
    if (!Digests.sha256Hex(JSON.write(content)).equals(Json.text(whole, "sha256"))) {
      throw damaged(file, ServiceText.SNAPSHOT_HASH.text());
    }
    return content;
  }

  /** When what was read is JSON of the right hash, but not of the right form. */
  public static SnapshotUnreadable damaged(Path file, LocalizedText what) {
    return new SnapshotUnreadable(file, what, ServiceText.SNAPSHOT_DAMAGED.remedy());
  }

  private static JsonNode tree(Path file) {
    try {
      JsonNode whole = JSON.tree(Files.readAllBytes(file));
      if (!whole.isObject()) {
        throw damaged(file, ServiceText.SNAPSHOT_NO_OBJECT.text());
      }
      return whole;
    } catch (JsonUnreadable e) {
      throw damaged(file, ServiceText.SNAPSHOT_NO_JSON.text());
    } catch (IOException e) {
      throw new SnapshotUnreadable(
          file,
          ServiceText.SNAPSHOT_UNREADABLE.text(e.getClass().getSimpleName()),
          ServiceText.SNAPSHOT_UNREADABLE.remedy());
    }
  }
}
