package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.Body;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** One field of a form that is sent in parts: a text, bytes, or a file of the disk. */
public final class FormPart {

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z/=;\" -]{1,200}");

  private final String name;
  private final Optional<String> fileName;
  private final Optional<String> mediaType;
  private final Body content;

  private FormPart(
      String name, Optional<String> fileName, Optional<String> mediaType, Body content) {
    this.name = name;
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.content = content;
  }

  /** A text, in UTF-8. */
  public static FormPart text(String name, String value) {
    return new FormPart(
        name, Optional.empty(), Optional.empty(), Body.of(value.getBytes(StandardCharsets.UTF_8)));
  }

  /** Bytes in memory, as a file of that name. */
  public static FormPart bytes(String name, String fileName, String mediaType, byte[] content) {
    return new FormPart(
        name, Optional.of(fileName), Optional.of(checked(mediaType)), Body.of(content));
  }

  /** A file of the disk under that name. */
  public static FormPart file(String name, String fileName, String mediaType, FileToSend file) {
    return new FormPart(name, Optional.of(fileName), Optional.of(checked(mediaType)), file.body());
  }

  /** Whether a part can be of that media type. */
  public static boolean isMediaType(String text) {
    return MEDIA_TYPE.matcher(text).matches();
  }

  private static String checked(String mediaType) {
    if (!isMediaType(mediaType)) {
      throw new IllegalArgumentException("This is not a media type such as application/pdf.");
    }
    return mediaType;
  }

  Body content() {
    return content;
  }

  /** The lines before the content, as browsers write them. */
  String head() {
    StringBuilder head = new StringBuilder(120);
    head.append("Content-Disposition: form-data; name=\"").append(escaped(name)).append('"');
    fileName.ifPresent(file -> head.append("; filename=\"").append(escaped(file)).append('"'));
    head.append("\r\n");
    mediaType.ifPresent(type -> head.append("Content-Type: ").append(type).append("\r\n"));
    return head.append("\r\n").toString();
  }

  /** As the HTML standard of WHATWG has it: nothing ends the quotes or the line. */
  private static String escaped(String text) {
    return text.replace("\n", "%0A").replace("\r", "%0D").replace("\"", "%22");
  }

  /** The name of the field alone: files are named for people. */
  @Override
  public String toString() {
    return "form part " + name;
  }
}
