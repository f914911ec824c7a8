package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.LocalizedText;

/**
 * The document axis answered and said no: 10 bad file, 15 system id or secret, 18 receiver unknown,
 * 19 sender not registered, 20 failure of the hub, 21 file handling, 22 edXML not to the standard,
 * 23 receiver locked; 401 when it did not accept the keys.
 */
public final class AxisRefused extends RefusedByPortal {

  private static final long serialVersionUID = 1L;
  private static final String FAILURE_OF_THE_HUB = "20";

  /** Made where answers are read. */
  public AxisRefused(Origin origin, String code, String message, LocalizedText remedy) {
    super(origin, code, message, remedy);
  }

  /** True for 20 alone: the hub has failed and has not taken the message. */
  @Override
  public boolean retryCanHelp() {
    return code().equals(FAILURE_OF_THE_HUB);
  }
}
