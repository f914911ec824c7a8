package dev.npsp.sdk.sandbox.internal.http;

import java.io.IOException;

/** A request's body is longer than its route takes; what was read of it is dropped. */
final class BodyTooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  BodyTooLarge(long limit) {
    super("the body is longer than " + limit + " bytes");
  }
}
