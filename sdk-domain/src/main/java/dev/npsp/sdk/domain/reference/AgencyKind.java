package dev.npsp.sdk.domain.reference;

import dev.npsp.sdk.domain.internal.OpenCode;

/**
 * What an agency is. An open list: a host's own file may hold other kinds.
 *
 * @param code the kind as the files write it
 */
public record AgencyKind(String code) {

  /** A ministry or another body of the central government. */
  public static final AgencyKind MINISTRY = new AgencyKind("ministry");

  /** The people's committee of a province or of a city under the central government. */
  public static final AgencyKind PROVINCE = new AgencyKind("province");

  public AgencyKind {
    code = OpenCode.checked(code);
  }

  /** The kind, known or not. */
  public static AgencyKind of(String code) {
    return new AgencyKind(code);
  }

  /** Whether this version has a name for the kind. */
  public boolean isKnown() {
    return equals(MINISTRY) || equals(PROVINCE);
  }

  @Override
  public String toString() {
    return code;
  }
}
