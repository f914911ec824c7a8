package dev.npsp.sdk.directions;

import dev.npsp.sdk.directions.internal.DirectionText;
import dev.npsp.sdk.domain.LocalizedError;
import dev.npsp.sdk.domain.LocalizedText;
import java.util.Locale;

/** What was asked of a direction does not fit what happened to it; nothing was sent or recorded. */
public final class DirectionNotPossible extends IllegalStateException implements LocalizedError {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why it is not possible. */
  public enum Reason {
    /** No such direction was received or issued. */
    NOT_KNOWN(DirectionText.NOT_KNOWN),
    /** The status may not follow the last one. */
    TRANSITION(DirectionText.TRANSITION),
    /** It was refused, recalled or replaced. */
    WITHDRAWN(DirectionText.WITHDRAWN),
    /** Its issuer has not asked for it back. */
    NO_RECALL(DirectionText.NO_RECALL),
    /** It was issued by this agency, or received by it, and only the other side may do this. */
    OTHER_SIDE(DirectionText.OTHER_SIDE),
    /** A document of that id was issued before. */
    ISSUED_BEFORE(DirectionText.ISSUED_BEFORE),
    /** Others have recorded events at the same time, again and again. */
    CONTENDED(DirectionText.CONTENDED);

    private final DirectionText text;

    Reason(DirectionText text) {
      this.text = text;
    }

    private LocalizedText what() {
      return text.text();
    }

    private LocalizedText remedy() {
      return text.remedy();
    }
  }

  /** Made where directions are handled. */
  public DirectionNotPossible(Reason reason) {
    super(reason.what().english());
    this.reason = reason;
  }

  /** Why it is not possible. */
  public Reason reason() {
    return reason;
  }

  @Override
  public String explanation(Locale language) {
    return reason.what().in(language) + " " + reason.remedy().in(language);
  }

  @Override
  public String remedy(Locale language) {
    return reason.remedy().in(language);
  }
}
