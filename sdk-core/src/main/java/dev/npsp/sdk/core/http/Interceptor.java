package dev.npsp.sdk.core.http;

import java.io.IOException;

/**
 * A step of the host's own around each attempt: to add a header, to measure, to sign. It sees the
 * call as it goes to the wire, session included, so it must not log bodies. Interceptors run in the
 * order in which they were added.
 */
@FunctionalInterface
public interface Interceptor {

  /** Hands the call on with {@code next.proceed(call)}, or answers by itself. */
  HttpReply intercept(HttpCall call, Chain next) throws IOException, InterruptedException;

  /** What comes behind an interceptor. */
  @FunctionalInterface
  interface Chain {

    /** The rest of the way to the portal and back. */
    HttpReply proceed(HttpCall call) throws IOException, InterruptedException;
  }
}
