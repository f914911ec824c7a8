package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierStatus;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is to be said of a move, in the two languages. */
final class TransitionMessages {

  private TransitionMessages() {}

  static String of(StatusTransition move, Locale language) {
    return language.getLanguage().equals("vi") ? vietnamese(move) : english(move);
  }

  private static String english(StatusTransition move) {
    String from = english(move.from());
    String to = english(move.to());
    return switch (move.judgement()) {
      case ALLOWED -> "From " + from + " a dossier may go to " + to + ".";
      case STAYS -> "The dossier stays at " + from + ".";
      case NOT_JUDGED -> "The move from " + from + " to " + to + " is not in the table's reach.";
      case AFTER_THE_END ->
          from
              + " is the end of a dossier, so it cannot go to "
              + to
              + ". What the applicant files again is a new dossier.";
      case NOT_A_STEP ->
          "From "
              + from
              + " a dossier goes to "
              + english(move.allowed())
              + ", not to "
              + to
              + ". "
              + (move.between().isEmpty()
                  ? "No way leads there; check both statuses."
                  : "Report " + english(move.between()) + " first.");
    };
  }

  private static String vietnamese(StatusTransition move) {
    String from = vietnamese(move.from());
    String to = vietnamese(move.to());
    return switch (move.judgement()) {
      case ALLOWED -> "Từ " + from + ", hồ sơ được chuyển sang " + to + ".";
      case STAYS -> "Hồ sơ vẫn ở trạng thái " + from + ".";
      case NOT_JUDGED ->
          "Bảng trạng thái không có quy định về việc chuyển từ " + from + " sang " + to + ".";
      case AFTER_THE_END ->
          from
              + " là trạng thái kết thúc, hồ sơ không thể chuyển sang "
              + to
              + ". Nếu người dân nộp lại thì đó là hồ sơ mới.";
      case NOT_A_STEP ->
          "Từ "
              + from
              + ", hồ sơ chỉ chuyển sang "
              + vietnamese(move.allowed())
              + ", không chuyển sang "
              + to
              + ". "
              + (move.between().isEmpty()
                  ? "Không có cách nào đi đến đó; hãy kiểm tra lại hai trạng thái."
                  : "Cần báo " + vietnamese(move.between()) + " trước.");
    };
  }

  private static String english(DossierStatus status) {
    return status.code() + status.nameEn().map(name -> " (" + name + ")").orElse("");
  }

  private static String english(List<DossierStatus> statuses) {
    return statuses.stream().map(TransitionMessages::english).collect(Collectors.joining(", "));
  }

  private static String vietnamese(DossierStatus status) {
    return status.code() + status.nameVi().map(name -> " (" + name + ")").orElse("");
  }

  private static String vietnamese(List<DossierStatus> statuses) {
    return statuses.stream().map(TransitionMessages::vietnamese).collect(Collectors.joining(", "));
  }
}
