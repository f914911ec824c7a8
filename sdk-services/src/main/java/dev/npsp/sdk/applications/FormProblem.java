package dev.npsp.sdk.applications;

/**
 * What is wrong with one field of form data that is read. The value is not kept: it may be
 * personal.
 *
 * @param field its name
 * @param kind what is wrong
 */
public record FormProblem(String field, Kind kind) {

  /** What may be wrong with a field. */
  public enum Kind {
    /** The form needs it, and it is not there. */
    MISSING,
    /** It is there and holds something else than the field asks for. */
    UNREADABLE
  }
}
