package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.internal.text.Messages;
import dev.npsp.sdk.wire.ServiceMessages;
import java.util.Locale;

/** Why a metric of ours and one that the portal publishes cannot be compared. */
public enum NotComparable {

  /** The portal publishes nothing of it. */
  NOT_PUBLISHED,

  /** The portal says that it does not apply: null is not zero. */
  NOT_APPLICABLE,

  /** The portal publishes it without its two counts. */
  WITHOUT_COUNTS,

  /** The portal says that its whole comes from elsewhere. */
  OTHER_WHOLE,

  /** It could not be counted here, or not of all dossiers, see {@link MetricEstimate#reason}. */
  NOT_COUNTED;

  /** The reason in English. */
  public String nameEn() {
    return ServiceMessages.in(Locale.ENGLISH).text(this);
  }

  /** The reason in Vietnamese. */
  public String nameVi() {
    return ServiceMessages.in(Messages.VIETNAMESE).text(this);
  }
}
