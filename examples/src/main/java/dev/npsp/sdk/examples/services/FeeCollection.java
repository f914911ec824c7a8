package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.SampleFee;
import dev.npsp.sdk.payments.PaymentAttempt;
import dev.npsp.sdk.payments.PaymentChange;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentStore;
import dev.npsp.sdk.payments.PaymentTracker;
import dev.npsp.sdk.payments.TrackedPayment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Collects what an application costs, with the tracker of payments. */
final class FeeCollection {

  private static final Duration BETWEEN_QUERIES = Duration.ofMillis(500);
  private static final String AGENCY_NAME = "Bộ phận Một cửa";

  private final ExampleEnvironment environment;
  private final AgencyCode agency;
  private final Duration limit;
  private final BlockingQueue<PaymentChange> changes = new LinkedBlockingQueue<>();
  private final PaymentTracker tracker;
  private final Clock clock = Clock.systemUTC();

  private FeeCollection(ExampleEnvironment environment, AgencyCode agency, Duration limit) {
    this.environment = environment;
    this.agency = agency;
    this.limit = limit;
    this.tracker =
        PaymentTracker.builder(environment.portal().payments(), PaymentStore.inMemory())
            .listener(changes::add)
            .build();
  }

  static FeeCollection over(ExampleEnvironment environment, AgencyCode agency, Duration limit) {
    return new FeeCollection(environment, agency, limit);
  }

  /** What takes in the results that the platform sends. */
  CallbackHandler resultHandler() {
    return tracker.resultHandler();
  }

  /** The order to pay for that application; empty when it costs nothing. */
  Optional<PaymentOrder> order(ServiceApplication application, DossierCode dossier, Instant at) {
    return application.paymentOrder(dossier, agency, AGENCY_NAME, SampleFee.PAYEE, at);
  }

  /** Opens the page on which the applicant pays; in a sandbox of our own, pays there. */
  PaymentPage open(PaymentOrder order) {
    PaymentPage page = tracker.open(order);
    environment.sandbox().ifPresent(sandbox -> sandbox.pay(attempt(order).reference().value()));
    return page;
  }

  /** Waits until it is settled, by a verified result or by asking; whether it is paid then. */
  boolean isPaid(PaymentOrder order) throws InterruptedException {
    String number = order.purpose().key();
    Instant end = clock.instant().plus(limit);
    TrackedPayment payment = tracker.get(number);
    while (!payment.state().isSettled() && clock.instant().isBefore(end)) {
      changes.poll(BETWEEN_QUERIES.toMillis(), TimeUnit.MILLISECONDS);
      payment = tracker.get(number);
      if (!payment.state().isSettled()) {
        payment = tracker.resolve(number);
      }
    }
    return payment.state().isPaid();
  }

  /** The latest attempt at paying it. */
  PaymentAttempt attempt(PaymentOrder order) {
    return tracker.get(order.purpose().key()).last().orElseThrow();
  }
}
