package dev.npsp.sdk.core.callback;

import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/**
 * One call from outside and the rules that hold for every one: the method is looked at first, then
 * the guard, then the length that is announced; only then is the body read, and only so far.
 */
@PublicType
@Value.Immutable
public abstract class InboundRoute {

  private static final String GET = "GET";
  private static final int ONE_MEBIBYTE = 1024 * 1024;

  InboundRoute() {}

  /** The name of the call, the path below the base path: {@code bank/create}. */
  public abstract String name();

  /** The one HTTP method that is served. Default {@code POST}. */
  @Value.Default
  public String method() {
    return "POST";
  }

  /** Who may call; asked before the body is read. Default everybody. */
  @Value.Default
  public CallerGuard guard() {
    return CallerGuard.everybody();
  }

  /** The most bytes of a body. Default 1 MiB. */
  @Value.Default
  public int bodyLimit() {
    return ONE_MEBIBYTE;
  }

  /** What is answered when the call does not reach its handler. */
  @Value.Default
  public InboundRefusals refusals() {
    return InboundRefusals.plain();
  }

  /** What answers. */
  public abstract CallbackHandler handler();

  /** A route of that name whose calls that handler answers. */
  public static Builder builder(String name, CallbackHandler handler) {
    return new Builder().name(name).handler(handler);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    if (bodyLimit() < 1 || bodyLimit() == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("A body has at least one byte, and an end.");
    }
  }

  /** The same route, for callers whom this guard admits as well; it is asked first. */
  public InboundRoute behind(CallerGuard first) {
    return toBuilder().guard(first.and(guard())).build();
  }

  /**
   * The answer to a call. Nothing is thrown: what a handler or a guard throws is {@link
   * InboundOutcome#HOST_FAILED}, and the answer carries it.
   */
  public InboundReply answer(InboundRequest request) {
    if (!request.method().equals(method())) {
      return refusals().answer(InboundOutcome.NOT_SERVED, 405).withHeader("Allow", method());
    }
    try {
      return admitted(request.limitedTo(bodyLimit()));
    } catch (InboundBody.TooLarge e) {
      return tooLarge();
    } catch (InboundBody.Incomplete e) {
      return refusals().answer(InboundOutcome.INCOMPLETE, 400);
    } catch (CallbackRejected e) {
      return InboundReply.rejected(e);
    } catch (Throwable e) { // Kotlin throws what no signature names
      return refusals().answer(InboundOutcome.HOST_FAILED, 500).because(e);
    }
  }

  private InboundReply admitted(InboundRequest request) {
    if (!guard().admits(request)) {
      return refusals().answer(InboundOutcome.FOREIGN_CALLER, 403);
    }
    if (request.announcesMoreThan(bodyLimit())) {
      return tooLarge();
    }
    if (!method().equals(GET)) {
      request.read(); // too long or broken off is told before the host's code runs
    }
    return handler().answer(request);
  }

  private InboundReply tooLarge() {
    return refusals().answer(InboundOutcome.TOO_LARGE, 413);
  }

  /** Collects what a route is made of. */
  public static final class Builder extends ImmutableInboundRoute.Builder {
    Builder() {}
  }
}
