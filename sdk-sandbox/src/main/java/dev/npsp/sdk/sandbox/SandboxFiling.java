package dev.npsp.sdk.sandbox;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a citizen files on the portal for an agency: the procedure, who files, and files that the
 * sandbox hands out, or that lie elsewhere. Immutable; the {@code with} methods copy.
 */
public final class SandboxFiling {

  private final String agency;
  private final String procedure;
  private final String applicant;
  private final List<SandboxFiling.File> files;

  private SandboxFiling(String agency, String procedure, String applicant, List<File> files) {
    this.agency = agency;
    this.procedure = procedure;
    this.applicant = applicant;
    this.files = List.copyOf(files);
  }

  /**
   * A filing without files.
   *
   * @param procedure the code of one that the sandbox's catalogue has
   */
  public static SandboxFiling of(String agency, String procedure, String applicant) {
    return new SandboxFiling(agency, procedure, applicant, List.of());
  }

  /** With one more file of that many bytes, which the sandbox hands out. */
  public SandboxFiling withFile(String name, int bytes) {
    return with(new File(name, bytes, Optional.empty()));
  }

  /** With one more file that lies there. */
  public SandboxFiling withFileAt(String name, URI elsewhere) {
    return with(new File(name, 0, Optional.of(elsewhere)));
  }

  private SandboxFiling with(File file) {
    List<File> all = new ArrayList<>(files);
    all.add(file);
    return new SandboxFiling(agency, procedure, applicant, all);
  }

  /** The agency that it is filed with. */
  public String agency() {
    return agency;
  }

  /** The code of the procedure. */
  public String procedure() {
    return procedure;
  }

  /** Who files. */
  public String applicant() {
    return applicant;
  }

  /** The files. */
  public List<SandboxFiling.File> files() {
    return files;
  }

  /**
   * A file of a filing.
   *
   * @param name as the citizen named it
   * @param bytes how many the sandbox hands out
   * @param elsewhere where it lies, when not with the sandbox
   */
  public record File(String name, int bytes, Optional<URI> elsewhere) {}
}
