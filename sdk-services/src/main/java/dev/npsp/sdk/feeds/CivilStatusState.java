package dev.npsp.sdk.feeds;

import static java.util.Map.entry;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Map;
import java.util.Optional;

/**
 * Where a birth or death dossier stands, for the national side. An open list of its own: it is
 * <em>not</em> that of {@link dev.npsp.sdk.domain.DossierStatus}, though the numbers look alike.
 *
 * <p>Wire: {@code trangThai}, an integer. Source: 1, 3, 7, 4, 5 attested by two peers, 2 and 6 by
 * one. The order of a good end is 1, 3, 7, 4, 5.
 *
 * @param code the code as it is sent
 */
public record CivilStatusState(String code) {

  /** Received into the local system, at once after it was stored. */
  public static final CivilStatusState RECEIVED = new CivilStatusState("1");

  /** The citizen is asked for a supplement. */
  public static final CivilStatusState SUPPLEMENT_ASKED = new CivilStatusState("2");

  /** Complete and eligible. */
  public static final CivilStatusState ELIGIBLE = new CivilStatusState("3");

  /** Registered; carries the result. */
  public static final CivilStatusState REGISTERED = new CivilStatusState("4");

  /** The result was handed over. Final. */
  public static final CivilStatusState RETURNED = new CivilStatusState("5");

  /** Refused. Final. */
  public static final CivilStatusState REFUSED = new CivilStatusState("6");

  /** Passed on to the justice officer. */
  public static final CivilStatusState FORWARDED = new CivilStatusState("7");

  /** What the other side must have before it takes a status. */
  private static final Map<String, CivilStatusState> BEFORE =
      Map.ofEntries(
          entry("2", RECEIVED),
          entry("3", RECEIVED),
          entry("7", ELIGIBLE),
          entry("4", FORWARDED),
          entry("5", REGISTERED),
          entry("6", RECEIVED));

  public CivilStatusState {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static CivilStatusState of(String code) {
    return new CivilStatusState(code);
  }

  /** Whether this version knows what the code means. */
  public boolean isKnown() {
    return equals(RECEIVED) || BEFORE.containsKey(code);
  }

  /** The status that comes right before this one; empty for the first and for unknown codes. */
  public Optional<CivilStatusState> previous() {
    return Optional.ofNullable(BEFORE.get(code));
  }

  @Override
  public String toString() {
    return code;
  }
}
