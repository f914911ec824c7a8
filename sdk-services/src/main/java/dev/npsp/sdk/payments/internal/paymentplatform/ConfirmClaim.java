package dev.npsp.sdk.payments.internal.paymentplatform;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.error.CallbackRejected.Reason;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentSheet.ConfirmMessage;
import dev.npsp.sdk.wire.ChecksumScheme;
import dev.npsp.sdk.wire.WebAddress;
import dev.npsp.sdk.wire.WireTime;
import java.time.Instant;
import java.util.Optional;

/** What a CONFIRM claims. */
final class ConfirmClaim implements CallbackClaim<PaymentResult> {

  private final ConfirmMessage message;
  private final PaymentSettings settings;
  private final Acknowledgements answers;

  ConfirmClaim(ConfirmMessage message, PaymentSettings settings, Acknowledgements answers) {
    this.message = message;
    this.settings = settings;
    this.answers = answers;
  }

  @Override
  public byte[] checksum() {
    return ChecksumScheme.decoded(message.checksum());
  }

  @Override
  public byte[] checksumUnder(Secret secret) {
    return ChecksumScheme.PLATFORM.of(message.signedFields(), secret);
  }

  @Override
  public Optional<Reason> objection() {
    if (!settings.resultTypes().contains(message.type())) {
      return Optional.of(Reason.MALFORMED);
    }
    if (!message.partner().equals(settings.partner())) {
      return Optional.of(Reason.FOREIGN_PARTNER);
    }
    if (!PaymentReference.isWellFormed(message.reference())) {
      return Optional.of(Reason.UNKNOWN_REFERENCE);
    }
    return message.currency().equals(PaymentMapping.VND)
        ? Optional.empty()
        : Optional.of(Reason.CURRENCY_DIFFERS);
  }

  @Override
  public PaymentResult value() {
    return PaymentResult.builder(
            PaymentReference.of(message.reference()),
            Vnd.of(Long.parseLong(message.amount())),
            message.code())
        .transactionId(message.transactionId())
        .bank(message.bank())
        .transactionTime(message.time())
        .paidAt(sentAt())
        .narration(message.narration())
        .dossier(NamedDossier.in(message))
        .receiptUri(WebAddress.withoutUser(message.receiptUri()))
        .build();
  }

  /** Signed fields hold no {@code |}, so no two different messages share an identity. */
  @Override
  public String identity() {
    return String.join(
        "|",
        "CONFIRM",
        message.partner(),
        message.reference(),
        message.code(),
        message.transactionId());
  }

  @Override
  public Optional<String> reference() {
    return Optional.of(message.reference());
  }

  @Override
  public Optional<Instant> sentAt() {
    return WireTime.moment(message.time());
  }

  @Override
  public byte[] acceptance() {
    return answers.acceptance(message);
  }

  @Override
  public byte[] refusal(boolean genuine) {
    return answers.refusal(message, genuine);
  }
}
