package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.Vnd;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A provider in memory: it loses what it is told to lose, and signs its results as the real one.
 */
class FakeProvider implements PaymentsClient {

  /** What becomes of the next requests. */
  enum Line {
    GOOD,
    LOSES_REQUEST,
    LOSES_ANSWER,
    REPEATS_REQUEST,
    REFUSES,
    REFUSES_SECRET
  }

  private final PaymentsClient verifier;
  final Map<PaymentReference, Vnd> opened;
  final Map<PaymentReference, ProviderStatusCode> states;
  final AtomicInteger requests = new AtomicInteger();
  volatile Function<PaymentOrder, Line> line = order -> Line.GOOD;
  volatile Optional<Receipt> receipt = Optional.empty();
  volatile boolean answersQueries = true;
  volatile Optional<RefusedByPortal> refusesQueries = Optional.empty();

  FakeProvider(PaymentsClient verifier) {
    this(verifier, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
  }

  FakeProvider(
      PaymentsClient verifier,
      Map<PaymentReference, Vnd> opened,
      Map<PaymentReference, ProviderStatusCode> states) {
    this.verifier = verifier;
    this.opened = opened;
    this.states = states;
  }

  /** The result that the platform would send. */
  static InboundRequest result(PaymentReference reference, Vnd amount, String code) {
    return Confirms.confirm(
        message -> {
          message.put("MaThamChieu", reference.value());
          message.put("SoTien", amount.amount());
          message.put("MaLoi", code);
        });
  }

  @Override
  public PaymentPage open(PaymentOrder order) {
    requests.incrementAndGet();
    Line now = line.apply(order);
    Origin origin = new Origin("payments.open (INIT)", "1");
    if (now == Line.LOSES_REQUEST) {
      throw new OutcomeUnknown(origin, LocalizedText.of("lost"), LocalizedText.of("query"), null);
    }
    if (now == Line.REFUSES) {
      throw new RefusedByPortal(origin, "99", "no", LocalizedText.of("correct it"));
    }
    if (now == Line.REFUSES_SECRET) {
      throw new SecretRefused(origin, "07", "no");
    }
    opened.put(order.reference(), order.amount());
    states.putIfAbsent(order.reference(), ProviderStatusCode.PENDING);
    if (now == Line.LOSES_ANSWER) {
      throw new OutcomeUnknown(origin, LocalizedText.of("lost"), LocalizedText.of("query"), null);
    }
    if (now == Line.REPEATS_REQUEST) {
      throw new RefusedByPortal(origin, "116", "known already", LocalizedText.of("ask"));
    }
    return PaymentPage.builder(
            URI.create("https://pay.example.test/" + order.reference()), order.reference())
        .build();
  }

  @Override
  public PaymentInquiryResult query(PaymentReference reference, Instant orderedAt) {
    Origin origin = new Origin("payments.query (QUERY)", "1");
    if (!answersQueries) {
      throw new NotOffered(origin, LocalizedText.of("inquiries"), LocalizedText.of("wait"));
    }
    if (refusesQueries.isPresent()) {
      throw refusesQueries.get();
    }
    Vnd amount = opened.get(reference);
    if (amount == null) {
      throw new NotFoundAtPortal(origin, "118", "not found", LocalizedText.of("check"));
    }
    return PaymentInquiryResult.builder(reference)
        .statusCode(Optional.ofNullable(states.get(reference)))
        .amount(amount)
        .transactionId("PP1")
        .transactedAt(Samples.CONFIRMED_AT)
        .build();
  }

  @Override
  public Receipt receipt(PaymentReference reference, Instant time) {
    return receipt.orElseThrow(
        () -> new ReceiptNotAvailable(new Origin("payments.receipt", "1"), "99", "not yet"));
  }

  @Override
  public Receipt receipt(PaymentResult result) {
    return receipt(result.reference(), Samples.CONFIRMED_AT);
  }

  @Override
  public Verified<PaymentResult> receive(
      InboundRequest request,
      PaymentOrders orders,
      Consumer<? super Verified<PaymentResult>> recorder) {
    return verifier.receive(request, orders, recorder);
  }

  @Override
  public Verified<PaymentResult> verify(InboundRequest request, PaymentOrders orders) {
    return verifier.verify(request, orders);
  }

  @Override
  public byte[] answerInquiry(InboundRequest request, Function<DossierCode, BillAnswer> bills) {
    return verifier.answerInquiry(request, bills);
  }

  @Override
  public PaymentReference newReference(PaymentPurpose purpose, Instant at) {
    return verifier.newReference(purpose, at);
  }

  @Override
  public ChecksumReport explainChecksum(InboundRequest message) {
    return verifier.explainChecksum(message);
  }
}
