package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.internal.text.Messages;
import dev.npsp.sdk.wire.ServiceMessages;
import java.util.Locale;

/** Why a metric of Decision 766 has no points in a {@link ScoreEstimate}. */
public enum NotComputed {

  /** The agency's own dossiers do not tell it; the host can give its counts. */
  NOT_IN_DOSSIERS,

  /** It can be counted, and how the count becomes points is not known. */
  FORMULA_NOT_KNOWN,

  /** There are no ratings of the month. */
  NO_RATINGS,

  /** There is no account of what the portal accepted. */
  NO_SYNC_ACCOUNT,

  /** Some of the dossiers do not say it, so that their share would be a guess. */
  NOT_TOLD_BY_ALL,

  /** There is nothing to take a share of, and what that gives was not seen. */
  NOTHING_COUNTED;

  /** The reason in English. */
  public String nameEn() {
    return ServiceMessages.in(Locale.ENGLISH).text(this);
  }

  /** The reason in Vietnamese. */
  public String nameVi() {
    return ServiceMessages.in(Messages.VIETNAMESE).text(this);
  }
}
