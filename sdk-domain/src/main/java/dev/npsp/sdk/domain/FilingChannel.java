package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * How a dossier was filed. An open list: a code that this version does not know is kept as it came.
 *
 * <p>Wire: {@code KenhThucHien}, since 2022. Source: attested by two peers; the portal counts a
 * missing channel as {@link #IN_PERSON}.
 *
 * @param code the code as it is sent
 */
public record FilingChannel(String code) {

  /** At the counter (trực tiếp). */
  public static final FilingChannel IN_PERSON = new FilingChannel("1");

  /** Online (trực tuyến); what the online rate counts. */
  public static final FilingChannel ONLINE = new FilingChannel("2");

  /** By public post (bưu chính công ích). */
  public static final FilingChannel BY_POST = new FilingChannel("3");

  private static final Set<String> KNOWN = Set.of("1", "2", "3");

  public FilingChannel {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static FilingChannel of(String code) {
    return new FilingChannel(code);
  }

  /** Whether this version has a name for the code. */
  public boolean isKnown() {
    return KNOWN.contains(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
