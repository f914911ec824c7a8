package dev.npsp.sdk.procedures.internal.mapi;

import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.error.SessionRefused;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.wire.ResultShape;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the portal says when asked for one procedure. It knows two ways to say that there is none:
 * an empty result, and the code {@code -1}, which stands for failures as well.
 *
 * @param origin which call it answers
 * @param code the code as it came
 * @param message the words as they came
 * @param rows the procedures, one at the most as far as peers have seen
 */
public record ProcedureRows(Origin origin, String code, String message, List<ProcedureRow> rows) {

  private static final Pattern FAILURE =
      Pattern.compile("\\b(loi|he thong|error|exception|fail|failed|failure|timeout)\\b");

  static ProcedureRows read(Answer answer) throws JsonUnreadable {
    List<ProcedureRow> rows = answer.rows(ProcedureRow.class);
    ResultShape.readFrom(rows, rows.stream().filter(ProcedureMapping::saysSomething).toList());
    return new ProcedureRows(answer.origin(), answer.code(), answer.message(), rows);
  }

  /** No rows where the refusal says that there is no such procedure; the refusal itself if not. */
  public static ProcedureRows orRethrow(RefusedByPortal refusal) {
    if (!saysUnknown(refusal)) {
      throw refusal;
    }
    return new ProcedureRows(
        new Origin(refusal.operation(), refusal.requestId()),
        refusal.code(),
        refusal.message(),
        List.of());
  }

  /** A refused account or session says nothing about a procedure, whatever its code. */
  private static boolean saysUnknown(RefusedByPortal refusal) {
    if (refusal instanceof LoginRefused || refusal instanceof SessionRefused) {
      return false;
    }
    return refusal instanceof NotFoundAtPortal
        || (refusal.code().strip().equals("-1")
            && saysWords(refusal.message())
            && !FAILURE.matcher(VietnameseText.fold(refusal.message())).find());
  }

  /** A code that stands for failures as well says nothing without a word beside it. */
  private static boolean saysWords(String message) {
    return message.codePoints().anyMatch(Character::isLetter)
        && !message.strip().equalsIgnoreCase("null");
  }

  /** The error for a procedure that must be there. */
  public NotFoundAtPortal notFound() {
    return new NotFoundAtPortal(
        origin,
        code,
        message,
        "check the code; procedures().search(words) finds the code of today by words of the name.");
  }
}
