package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.wire.ServiceText;

/** The platform did not accept our checksum: the secret has expired or was rotated. */
public final class SecretRefused extends RefusedByPortal {

  private static final long serialVersionUID = 1L;

  /** Made where replies are read. */
  public SecretRefused(Origin origin, String code, String portalMessage) {
    super(origin, code, portalMessage, ServiceText.SECRET_REFUSED.remedy());
  }
}
