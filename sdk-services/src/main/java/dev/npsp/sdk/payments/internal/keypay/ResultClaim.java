package dev.npsp.sdk.payments.internal.keypay;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.error.CallbackRejected.Reason;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.internal.keypay.KeyPaySheet.AckMessage;
import dev.npsp.sdk.payments.internal.keypay.KeyPaySheet.ResultMessage;
import dev.npsp.sdk.wire.ChecksumScheme;
import java.time.Instant;
import java.util.Optional;

/** What a result of KeyPay claims. */
final class ResultClaim implements CallbackClaim<PaymentResult> {

  private final ResultMessage message;
  private final KeyPaySettings settings;
  private final Json json;

  ResultClaim(ResultMessage message, KeyPaySettings settings, Json json) {
    this.message = message;
    this.settings = settings;
    this.json = json;
  }

  @Override
  public byte[] checksum() {
    return ChecksumScheme.decoded(message.checksum());
  }

  @Override
  public byte[] checksumUnder(Secret secret) {
    return ChecksumScheme.KEYPAY.of(message.signedFields(), secret);
  }

  @Override
  public Optional<Reason> objection() {
    if (!message.command().equals(KeyPayMapping.PAY)) {
      return Optional.of(Reason.MALFORMED);
    }
    if (!message.client().equals(settings.clientId())) {
      return Optional.of(Reason.FOREIGN_PARTNER);
    }
    if (!PaymentReference.isWellFormed(message.reference())) {
      return Optional.of(Reason.UNKNOWN_REFERENCE);
    }
    return message.currency().equals(KeyPayMapping.VND)
        ? Optional.empty()
        : Optional.of(Reason.CURRENCY_DIFFERS);
  }

  @Override
  public PaymentResult value() {
    int status = Integer.parseInt(message.status());
    return PaymentResult.builder(
            PaymentReference.of(message.reference()),
            Vnd.of(Long.parseLong(message.amount())),
            status == 0 ? "00" : Integer.toString(status))
        .outcomeSigned(false)
        .transactionId(message.transaction())
        .narration(message.description())
        .build();
  }

  /** The outcome is not signed: all failures are one, or a forger could make any number of them. */
  @Override
  public String identity() {
    String outcome = message.status().equals("0") ? "paid" : "failed";
    return String.join(
        "|", "KEYPAY", message.client(), message.reference(), outcome, message.amount());
  }

  @Override
  public Optional<String> reference() {
    return Optional.of(message.reference());
  }

  /** KeyPay names no time. */
  @Override
  public Optional<Instant> sentAt() {
    return Optional.empty();
  }

  @Override
  public byte[] acceptance() {
    return json.write(AckMessage.YES);
  }

  @Override
  public byte[] refusal(boolean genuine) {
    return json.write(AckMessage.NO);
  }
}
