package dev.npsp.sdk.payments.internal.paygov;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.error.CallbackRejected.Reason;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.PayGovChecksum;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.internal.paygov.PayGovSheet.AckMessage;
import dev.npsp.sdk.payments.internal.paygov.PayGovSheet.ResultMessage;
import dev.npsp.sdk.wire.ChecksumScheme;
import dev.npsp.sdk.wire.WireTime;
import java.time.Instant;
import java.util.Optional;

/** What a result of a PayGov hub claims. */
final class ResultClaim implements CallbackClaim<PaymentResult> {

  private final ResultMessage message;
  private final PayGovSettings settings;
  private final Json json;

  ResultClaim(ResultMessage message, PayGovSettings settings, Json json) {
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
    return ChecksumScheme.PAYGOV.of(Signature.ofResult(settings, message), secret);
  }

  /** The partner is not in the message: it is in the checksum. */
  @Override
  public Optional<Reason> objection() {
    return Optional.empty();
  }

  @Override
  public PaymentResult value() {
    return PaymentResult.builder(
            PaymentReference.of(message.request()),
            Vnd.of(Long.parseLong(message.amount())),
            message.code())
        .outcomeSigned(settings.resultChecksum() == PayGovChecksum.WITH_OUTCOME)
        .transactionId(message.transaction())
        .bank(message.bank())
        .transactionTime(message.time())
        .paidAt(sentAt())
        .narration(message.information())
        .build();
  }

  @Override
  public String identity() {
    return String.join(
        "|", "PAYGOV", settings.partner(), message.order(), message.request(), message.code());
  }

  @Override
  public Optional<String> reference() {
    return Optional.of(message.request());
  }

  @Override
  public Optional<Instant> sentAt() {
    return WireTime.moment(message.time());
  }

  @Override
  public byte[] acceptance() {
    return json.write(AckMessage.YES);
  }

  @Override
  public byte[] refusal(boolean genuine) {
    return json.write(genuine ? AckMessage.NO : AckMessage.FORGED);
  }
}
