package dev.npsp.sdk.core.error;

import dev.npsp.sdk.domain.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The portal read nothing that changes anything: no connection, a proxy or a gateway that turned
 * the call away unread, no session. The call may be made again without harm.
 */
public class NotSent extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Made while a call is carried out. */
  public NotSent(
      Origin origin, LocalizedText what, LocalizedText remedy, @Nullable Throwable cause) {
    super(origin, what, remedy, cause);
  }

  @Override
  public boolean retryCanHelp() {
    return true;
  }
}
