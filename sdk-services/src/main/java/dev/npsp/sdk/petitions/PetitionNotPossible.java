package dev.npsp.sdk.petitions;

import dev.npsp.sdk.domain.LocalizedError;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.wire.ServiceText;
import java.util.Locale;

/** What was asked of a petition does not fit what happened to it; nothing was sent. */
public final class PetitionNotPossible extends IllegalStateException implements LocalizedError {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why it is not possible. */
  public enum Reason {
    /** Another agency has it. */
    OTHER_AGENCY(ServiceText.PETITION_OF_ANOTHER),
    /** That may not happen at its status. */
    NOT_ALLOWED(ServiceText.PETITION_NOT_ALLOWED);

    private final ServiceText text;

    Reason(ServiceText text) {
      this.text = text;
    }

    private LocalizedText what() {
      return text.text();
    }

    private LocalizedText remedy() {
      return text.remedy();
    }
  }

  /** Made where petitions are handled. */
  public PetitionNotPossible(Reason reason) {
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
