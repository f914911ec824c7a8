package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.PersonalData;
import java.util.Arrays;

/**
 * A file that came inside a message. Immutable. Whatever its name says, treat it as a stranger's:
 * never make a path of the name, and let a scanner see the content.
 */
public final class ReceivedFile {

  private final String name;
  private final byte[] content;

  private ReceivedFile(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /** A file with this name, "" when it came without. */
  public static ReceivedFile of(String name, byte[] content) {
    return new ReceivedFile(name, content.clone());
  }

  /** The name as it came, "" when it came without. */
  @PersonalData(BASIC)
  public String name() {
    return name;
  }

  /** Its bytes, decoded; a copy. */
  @PersonalData(SENSITIVE)
  public byte[] content() {
    return content.clone();
  }

  /** How many bytes it has. */
  public int size() {
    return content.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReceivedFile that
        && name.equals(that.name)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(content);
  }

  /** The length alone: names of files name people. */
  @Override
  public String toString() {
    return "ReceivedFile(" + content.length + " bytes)";
  }
}
