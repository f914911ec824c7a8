package dev.npsp.sdk.core.http;

import dev.npsp.sdk.core.observe.CallContext;
import java.io.IOException;

/**
 * A step of the host's own around each attempt: to add a header, to measure, to sign. It sees the
 * call as it goes to the wire, session included, so it must not log bodies. Interceptors run in the
 * order in which they were added, on the thread that makes the call.
 */
@FunctionalInterface
public interface Interceptor {

  /** Hands the call on with {@code next.proceed(call)}, or answers by itself. */
  HttpReply intercept(HttpCall call, Chain next) throws IOException, InterruptedException;

  /** What comes behind an interceptor. */
  interface Chain {

    /**
     * Which call it is and which of its attempts, for the name of a span or a tag: no address tells
     * one operation from another.
     */
    CallContext context();

    /** The rest of the way to the portal and back. */
    HttpReply proceed(HttpCall call) throws IOException, InterruptedException;
  }
}
