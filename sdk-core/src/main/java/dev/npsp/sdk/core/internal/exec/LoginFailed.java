package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.error.PortalException;

/** There is no session to be had, so the call itself was not sent. */
final class LoginFailed extends Exception {

  private static final long serialVersionUID = 1L;

  private final PortalException failure;

  LoginFailed(PortalException failure) {
    super(failure);
    this.failure = failure;
  }

  PortalException failure() {
    return failure;
  }
}
