package dev.npsp.sdk.banking.proposal;

/** A file that goes to the platform as Base64 in JSON; that it does is attested. */
public final class DayFile {

  private final String name;
  private final byte[] content;

  private DayFile(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /** A file. */
  public static DayFile of(String name, byte[] content) {
    return new DayFile(name, content.clone());
  }

  /** Its name. Wire: {@code TenFile}. */
  public String name() {
    return name;
  }

  /** Its bytes, a copy. Wire: {@code NoiDungFile}, Base64. */
  public byte[] content() {
    return content.clone();
  }

  @Override
  public String toString() {
    return "DayFile(" + name + ", " + content.length + " bytes)";
  }
}
