package dev.npsp.sdk.wire.reference;

import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.reference.ReferenceRefusals;
import dev.npsp.sdk.core.internal.reference.ReferenceSession;
import dev.npsp.sdk.core.internal.reference.ReferenceWire;
import dev.npsp.sdk.wire.AcceptedCredentials;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.ServiceText;
import java.net.URI;
import java.util.Map;

/**
 * The reference protocol of the portal: petitions and the portal's own figures, for which no
 * protocol is public. A login takes the account and the password that the agency has at the portal.
 */
public final class PortalReference {

  private static final String NAME = "portal-reference";
  private static final String EVENT_EXISTS = "EVENT_EXISTS";

  private static final ReferenceRefusals REFUSALS =
      new ReferenceRefusals(
          EVENT_EXISTS,
          Map.of(
              "NOT_FOUND",
              ServiceText.CHECK_WHAT_WAS_ASKED.remedy(),
              "BAD_REQUEST",
              ServiceText.CHECK_WHAT_WAS_ASKED.remedy(),
              "INVALID",
              ServiceText.MEND_PETITION.remedy(),
              "NOT_HOLDER",
              ServiceText.LOOK_PETITION_UP.remedy(),
              "NOT_ALLOWED",
              ServiceText.LOOK_PETITION_UP.remedy(),
              "EVENT_ORDER",
              ServiceText.LOOK_PETITION_UP.remedy(),
              EVENT_EXISTS,
              ServiceText.LOOK_PETITION_UP.remedy()));

  private PortalReference() {}

  /** Calls over it, with a session of its own. */
  public static CallExecutor calls(ClientContext context, URI address) {
    ReferenceWire wire = new ReferenceWire(NAME, address, REFUSALS);
    Credentials.Password account = AcceptedCredentials.password(context.credentials(), NAME);
    return context.over(
        NAME,
        wire,
        new ReferenceSession(
            wire,
            Credentials.clientCredentials(account.username(), account.password()),
            context.time().clock()));
  }
}
