package dev.npsp.sdk.banking.internal.proposal;

import dev.npsp.sdk.banking.internal.proposal.ProposalSheet.InquiryOfKindParameters;
import dev.npsp.sdk.banking.internal.proposal.ProposalSheet.NoticeMessage;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BankSettings;
import dev.npsp.sdk.banking.proposal.BillKey;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.wire.ChecksumScheme;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WireTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between a settled payment and what the platform is told of it. */
public final class NoticeMapping {

  private static final String TYPE = "CONFIRM";
  private static final String PAID = "00";
  private static final String CURRENCY = "VND";

  private final BankSettings settings;

  public NoticeMapping(BankSettings settings) {
    this.settings = settings;
  }

  String noticePath() {
    return settings.noticePath();
  }

  /** The question for a bill of that kind. */
  public static Object toQuestion(BillKind kind, String number) {
    return new InquiryOfKindParameters(kind.value(), number);
  }

  /** What the platform is told. */
  public Object toNotice(BankPayment paid) {
    BillKey bill = paid.bill();
    boolean dossier = bill.kind().equals(BillKind.DOSSIER);
    String time = WireTime.seconds(paid.settledAt());
    String narration = paid.terms().narration().orElse("THANH TOAN " + bill.number());
    String transaction = paid.transaction().orElse("");
    long amount = paid.terms().amount().amount();
    List<String> signed =
        List.of(
            TYPE,
            PAID,
            settings.partner(),
            paid.reference(),
            Long.toString(amount),
            CURRENCY,
            transaction,
            settings.bank(),
            time,
            narration);
    return new NoticeMessage(
        TYPE,
        PAID,
        settings.partner(),
        paid.reference(),
        amount,
        CURRENCY,
        transaction,
        settings.bank(),
        time,
        narration,
        dossier ? bill.number() : null,
        dossier ? null : bill.kind().value(),
        dossier ? null : bill.number(),
        dossier ? null : orNull(bill.period()),
        ChecksumScheme.PLATFORM.hex(signed, settings.keys().current()));
  }

  /** An acknowledgement of another payment is none; a peer leaves the reference out. */
  public String acknowledged(Answer answer, BankPayment told) throws JsonUnreadable {
    String reference = Json.text(answer.result(), "MaThamChieu").strip();
    if (!reference.isEmpty() && !reference.equals(told.reference())) {
      throw new JsonUnreadable(ServiceText.OTHER_ACKNOWLEDGEMENT.text());
    }
    return answer.code();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
