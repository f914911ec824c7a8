package dev.npsp.sdk.domain.internal;

/** Form data is more than its bounds allow: so that it is told from what a host's code refuses. */
public final class FormTooLarge extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Names the bound, and no value. */
  public FormTooLarge(String bound) {
    super("Form data has at most " + bound + ".");
  }
}
