package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundEndpoint;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.InboundRoute;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.domain.internal.text.LastFour;
import dev.npsp.sdk.wire.HostFailure;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the calls that others make to the agency or the bank: those of the portal, and those of
 * the national feeds, the tax authority and the bank platform. Bytes in, bytes out, behind any HTTP
 * server. Give it what you serve; the rest is answered as not served.
 *
 * <pre>{@code
 * InboundPortal inbound = InboundPortal.builder(CallerGuard.addresses("10.20.0.0/16"))
 *     .onStatusSearch(dossiers::statusOf)
 *     .onPromotion(promotions::take)
 *     .onPaymentResult(portal.payments().resultHandler(orders, this::record))
 *     .onJudicialRecord(portal.feeds().judicialRecords().endpoint())
 *     .files(files)
 *     .listener(event -> log.info("{}", event))
 *     .build();
 * }</pre>
 *
 * <p>Every call ends in an answer and in one {@link InboundEvent}. Safe for many threads; starts
 * none.
 */
public final class InboundPortal {

  /** The name of the key that some callers show, in a header field or in the body. */
  public static final String SECURITY_KEY = "SecurityKey";

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.inbound");

  private final InboundPath paths;
  private final Map<String, InboundRoute> routes;
  private final List<InboundEndpoint> endpoints;
  private final InboundListener listener;
  private final Clock clock;

  InboundPortal(InboundPortalBuilder built) {
    this.paths = new InboundPath(built.basePath());
    this.routes = built.routes();
    this.endpoints = built.endpoints();
    this.listener = built.inboundListener();
    this.clock = built.time();
  }

  /**
   * A builder of an inbound portal that serves nothing yet.
   *
   * @param guard who may call; asked before the body is read, and before the guard of a single call
   *     or caller. It stands before all calls but downloads
   */
  public static InboundPortalBuilder builder(CallerGuard guard) {
    return new InboundPortalBuilder(guard);
  }

  /**
   * The answer to a call. Path, method and guard come before the body: what is turned away is not
   * read. Whatever a handler throws is answered with HTTP 500 and told to the listener.
   */
  public InboundReply answer(InboundRequest request) {
    Optional<InboundRoute> route = route(paths.nameOf(request.path()));
    InboundReply reply =
        route.map(found -> found.answer(request)).orElseGet(PortalRefusals::unknownPath);
    tell(request, route.map(InboundRoute::name).orElse(""), reply);
    return reply;
  }

  private Optional<InboundRoute> route(String name) {
    InboundRoute own = routes.get(name);
    return own != null
        ? Optional.of(own)
        : endpoints.stream().flatMap(endpoint -> endpoint.route(name).stream()).findFirst();
  }

  private void tell(InboundRequest request, String name, InboundReply reply) {
    InboundEvent.Builder event =
        InboundEvent.builder(reply.outcome(), name, clock.instant(), request)
            .reference(reply.reference())
            .referenceEnd(reply.reference().map(LastFour::of));
    Optional<Throwable> failure = reply.failure();
    if (failure.isPresent() && failure.get() instanceof CallbackRejected rejected) {
      event
          .id(rejected.requestId())
          .reason(rejected.reason())
          .referenceEnd(rejected.referenceEnd());
    } else if (reply.outcome() == InboundOutcome.HOST_FAILED) {
      event.failure(failure);
      // the class alone: a message may hold anything; the listener gets the whole
      LOG.warn(
          "{}: the host failed with {}",
          name,
          failure.map(f -> f.getClass().getName()).orElse("?"));
    }
    tell(event.build());
  }

  /** A listener of the host's must not take an answer away, nor one that does not link. */
  private void tell(InboundEvent event) {
    LOG.debug("{}", event);
    try {
      listener.onEvent(event);
    } catch (Throwable e) { // Kotlin throws what no signature names
      LOG.warn("{} of the host failed: {}", listener.getClass().getName(), HostFailure.kind(e));
    }
  }
}
