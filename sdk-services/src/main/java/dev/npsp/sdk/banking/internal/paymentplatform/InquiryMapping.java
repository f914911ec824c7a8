package dev.npsp.sdk.banking.internal.paymentplatform;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.banking.DueBill;
import dev.npsp.sdk.banking.DueLine;
import dev.npsp.sdk.banking.internal.paymentplatform.InquirySheet.DueBillRow;
import dev.npsp.sdk.banking.internal.paymentplatform.InquirySheet.DueLineRow;
import dev.npsp.sdk.banking.internal.paymentplatform.InquirySheet.InquiryParameters;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.WireAmount;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.SignableText;
import dev.npsp.sdk.wire.WireText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between a bill and its message. */
public final class InquiryMapping {

  private static final int MOST_DIGITS = 15;

  private final Json json;

  public InquiryMapping(Json json) {
    this.json = json;
  }

  /** The question about a dossier. */
  static Object toQuestion(DossierCode dossier) {
    return new InquiryParameters(dossier.value());
  }

  /** What was answered to the question for that number. */
  public BillReply toReply(Answer answer, String asked) throws JsonUnreadable {
    return switch (answer.code()) {
      case InquiryWire.DUE -> BillReply.due(bill(answer.result(), asked));
      case InquiryWire.NOTHING_DUE -> BillReply.nothingDue();
      default -> BillReply.notFound();
    };
  }

  private DueBill bill(JsonNode message, String asked) throws JsonUnreadable {
    DueBillRow row = json.row(message, DueBillRow.class);
    if (row == null) {
      throw new JsonUnreadable(ServiceText.DUE_WITHOUT_BILL.text());
    }
    String number = WireText.optional(row.number()).orElse(asked.strip());
    if (!number.equalsIgnoreCase(asked.strip())) {
      throw new JsonUnreadable(ServiceText.OTHER_BILL.text());
    }
    DueBill.Builder bill = DueBill.builder(number, amount(row));
    bill.lookupCode(lookupCode(row));
    bill.period(WireText.optional(row.period()));
    bill.service(WireText.optional(row.service()));
    bill.payeeAccount(WireText.optional(row.payeeAccount()));
    bill.payeeBank(WireText.optional(row.payeeBank()));
    bill.payeeName(WireText.optional(row.payeeName()));
    bill.narration(WireText.optional(row.narration()));
    bill.payerName(WireText.optional(row.payerName()));
    List<DueLineRow> fees = present(row.fees());
    for (DueLineRow line : fees.isEmpty() ? present(row.lines()) : fees) {
      bill.addLines(line(line));
    }
    return bill.additional(WireText.additional(row.more())).build();
  }

  /** It goes back in a signed notice once the bill is paid; before that is the time to say so. */
  private static Optional<String> lookupCode(DueBillRow row) throws JsonUnreadable {
    Optional<String> code = WireText.optional(row.lookupCode());
    if (code.isPresent() && !SignableText.isNumber(code.get())) {
      throw new JsonUnreadable(ServiceText.LOOKUP_NOT_SIGNABLE.text());
    }
    return code;
  }

  /** Both lists, where both are there, say the same. */
  private static Vnd amount(DueBillRow row) throws JsonUnreadable {
    List<DueLineRow> fees = present(row.fees());
    List<DueLineRow> lines = present(row.lines());
    Vnd amount = sum(lines.isEmpty() ? fees : lines);
    if (!fees.isEmpty() && !sum(fees).equals(amount)) {
      throw new JsonUnreadable(ServiceText.SUMS_DIFFER.text());
    }
    if (amount.equals(Vnd.ZERO)) {
      throw new JsonUnreadable(ServiceText.BILL_WITHOUT_AMOUNT.text());
    }
    return amount;
  }

  private static Vnd sum(List<DueLineRow> lines) throws JsonUnreadable {
    Vnd sum = Vnd.ZERO;
    for (DueLineRow line : lines) {
      sum = WireAmount.sum(sum, dong(line.amount()));
    }
    return sum;
  }

  private static DueLine line(DueLineRow row) throws JsonUnreadable {
    String name = WireText.optional(row.name()).orElse(WireText.orEmpty(row.content()));
    DueLine.Builder line = DueLine.builder(name, dong(row.amount()));
    line.kind(WireText.optional(row.kind()));
    line.code(WireText.optional(row.code()));
    return line.build();
  }

  private static Vnd dong(@Nullable String text) throws JsonUnreadable {
    return WireAmount.of(text).required(MOST_DIGITS);
  }

  private static List<DueLineRow> present(@Nullable List<@Nullable DueLineRow> rows)
      throws JsonUnreadable {
    return WireText.whole(rows);
  }
}
