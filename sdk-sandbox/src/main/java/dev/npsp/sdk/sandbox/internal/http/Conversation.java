package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import java.io.IOException;

/**
 * A call that misbehaviour plays with: what would be answered, and what its wire says when
 * something is wrong.
 */
interface Conversation {

  /** Carries the call out. */
  PlatformAnswer carryOut() throws IOException;

  /** Notes that the call came, without carrying it out. */
  void noteOnly() throws IOException;

  PlatformAnswer expiredSession() throws IOException;

  PlatformAnswer bareError();
}
