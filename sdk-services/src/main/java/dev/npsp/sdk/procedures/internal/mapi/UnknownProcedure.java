package dev.npsp.sdk.procedures.internal.mapi;

import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcedureRow;
import dev.npsp.sdk.wire.RefusalPhrases;
import dev.npsp.sdk.wire.ResultShape;
import dev.npsp.sdk.wire.ServiceText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How the portal says that there is no such procedure: with an empty result, or with the code
 * {@code -1}, which stands for failures as well.
 */
final class UnknownProcedure {

  private static final Pattern FAILURE =
      Pattern.compile("\\b(loi|he thong|error|exception|fail|failed|failure|timeout)\\b");

  private UnknownProcedure() {}

  /** The procedure in an answer that says yes. */
  static Procedure orProcedure(Answer answer, ProcedureCode asked) throws JsonUnreadable {
    List<ProcedureRow> rows = answer.rows(ProcedureRow.class);
    ResultShape.readFrom(rows, rows.stream().filter(ProcedureMapping::saysSomething).toList());
    return ProcedureMapping.procedure(asked, rows)
        .orElseThrow(() -> notFound(answer.origin(), answer.code(), answer.message()));
  }

  /** The error of an answer that says no. */
  static RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    return saysUnknown(status)
        ? notFound(origin, status.code(), status.message())
        : EnvelopeRule.plain(status, effect, origin);
  }

  private static boolean saysUnknown(ReplyStatus status) {
    return RefusalPhrases.saysNotFound(status.message())
        || (status.code().strip().equals("-1")
            && saysWords(status.message())
            && !FAILURE.matcher(VietnameseText.fold(status.message())).find());
  }

  /** A code that stands for failures as well says nothing without a word beside it. */
  private static boolean saysWords(String message) {
    return message.codePoints().anyMatch(Character::isLetter)
        && !message.strip().equalsIgnoreCase("null");
  }

  private static NotFoundAtPortal notFound(Origin origin, String code, String message) {
    return new NotFoundAtPortal(origin, code, message, ServiceText.PROCEDURE_OF_TODAY.remedy());
  }
}
