package dev.npsp.sdk.feedback.internal.mapi;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class FeedbackSheet {

  private FeedbackSheet() {}

  /** A row of {@code LayNoiDungTraLoiTheoCauHoi}. */
  record AnswerRow(
      @JsonProperty("TRALOIID") @Nullable String id,
      @JsonProperty("NOIDUNGTRALOI") @Nullable String text,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** Parameters of {@code LayNoiDungTraLoiTheoCauHoi}. */
  record AnswersParameters(@JsonProperty("cauhoiid") String questionId) {}

  /** Parameters of {@code DongBoHoiDap}. */
  record PublishParameters(@JsonProperty("data") List<PublishedQuestionRow> questions) {}

  /** An element of {@code data} of {@code DongBoHoiDap}; one name is in mixed case, and must be. */
  record PublishedQuestionRow(
      @JsonProperty("HOIDAPID") String id,
      @JsonProperty("MaLinhVuc") String fieldCode,
      @JsonProperty("NOIDUNG") String text,
      @JsonProperty("MADONVI") String agency,
      @JsonProperty("TENDONVI") String agencyName) {}

  /** A row of the two lists of questions. */
  record QuestionRow(
      @JsonProperty("HOIDAPID") @Nullable String id,
      @JsonProperty("MALINHVUC") @Nullable String fieldCode,
      @JsonProperty("MATTHCDP") @Nullable String procedureCode,
      @JsonProperty("NOIDUNG") @Nullable String text,
      @JsonProperty("MADONVI") @Nullable String agency,
      @JsonProperty("TRALOIID") @Nullable String answerId,
      @JsonProperty("NOIDUNGTRALOI") @Nullable String answer,
      @JsonProperty("HOVATEN") @Nullable String askerName,
      @JsonProperty("DIACHI") @Nullable String askerAddress,
      @JsonProperty("THUDIENTU") @Nullable String askerEmail,
      @JsonProperty("SODIENTHOAI") @Nullable String askerPhone,
      @JsonProperty("TRANGTHAI") @Nullable String state,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** Parameters of {@code DongBoKetQuaHoiDapGuiTuDVCQG}. */
  record ReplyParameters(@JsonProperty("data") List<ReplyRow> replies) {}

  /** An element of {@code data} of {@code DongBoKetQuaHoiDapGuiTuDVCQG}. */
  record ReplyRow(
      @JsonProperty("HOIDAPID") String questionId,
      @JsonProperty("MADONVI") String agency,
      @JsonProperty("NGUOITRALOI") String responder,
      @JsonProperty("CHUCVUNGUOITRALOI") String position,
      @JsonProperty("NGAYTRALOI") String on,
      @JsonProperty("NOIDUNGTRALOI") String text) {}
}
