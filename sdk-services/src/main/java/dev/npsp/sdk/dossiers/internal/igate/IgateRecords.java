package dev.npsp.sdk.dossiers.internal.igate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.PathTemplate;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.core.internal.form.FormDataForms;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.ListedRow;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WireTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a ministry's portal tells of its dossiers: the rows of a listing, whose parameters were not
 * seen, and the public tracking, whose answer is a tree.
 */
final class IgateRecords {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private IgateRecords() {}

  static WireRequest listing(String path) {
    return WireRequest.get(path);
  }

  /** The parameters as they were seen. */
  static WireRequest toWire(IgateTracking tracking) {
    return WireRequest.get(
            PathTemplate.behind(tracking.path(), "?page=0&size=10&spec=slice{&code}"))
        .with("code", tracking.code().value());
  }

  /** A row without a code of a dossier is no row: a list that has one is not understood. */
  static IgateListing listed(Answer answer, String path) throws JsonUnreadable {
    boolean isList = !Json.member(answer.result(), "Data").isMissingNode();
    if (!isList && !Json.isNothing(answer.result())) {
      throw new JsonUnreadable(ServiceText.NO_LIST.text());
    }
    List<RecordedDossier> dossiers = new ArrayList<>();
    for (ListedRow row : answer.rowsOf("Data", ListedRow.class)) {
      dossiers.add(recorded(row));
    }
    String total = Json.text(answer.result(), "Total").strip();
    if (!total.isEmpty() && !NUMBER.matcher(total).matches()) {
      throw new JsonUnreadable(ServiceText.COUNT_NO_NUMBER.text());
    }
    boolean isWhole = total.isEmpty() || Long.parseLong(total) <= dossiers.size();
    return new IgateListing(dossiers, isWhole);
  }

  private static RecordedDossier recorded(ListedRow row) throws JsonUnreadable {
    DossierCode code =
        said(row.code())
            .flatMap(DossierCode::tryParse)
            .orElseThrow(() -> new JsonUnreadable(ServiceText.ROW_WITHOUT_CODE.text()));
    Optional<String> status = said(row.status());
    Map<String, String> additional = new LinkedHashMap<>();
    keep("SoGiayTo", row.number(), additional);
    keep("Email", row.email(), additional);
    keep("DienThoai", row.phone(), additional);
    keep("EformId", row.form(), additional);
    Optional<FormData> formData = formData(row.formData(), additional);
    keepMore(row.more(), additional);
    WireTime.keepUnread("NgayTiepNhan", row.received(), additional);
    WireTime.keepUnread("NgayHenTra", row.due(), additional);
    return RecordedDossier.builder(code)
        .procedureCode(said(row.procedureCode()))
        .applicantName(said(row.ownerName()))
        .status(status.filter(IgateRecords::isCode).map(DossierStatus::of))
        .statusText(status.filter(text -> !isCode(text)))
        .received(WireTime.moment(row.received()))
        .due(WireTime.moment(row.due()))
        .formData(formData)
        .additional(additional)
        .build();
  }

  /** What is there and cannot be read stays as the text that it was. */
  private static Optional<FormData> formData(
      @Nullable JsonNode value, Map<String, String> additional) {
    if (value == null || Json.isNothing(value)) {
      return Optional.empty();
    }
    try {
      return Optional.of(FormDataForms.read(value));
    } catch (IllegalArgumentException e) {
      keepMore(Map.of("EformThongTinChiTiet", value), additional);
      return Optional.empty();
    }
  }

  /** The dossier with that code; nothing found is an empty list here, no error. */
  static RecordedDossier tracked(Answer answer, IgateTracking sent) throws JsonUnreadable {
    JsonNode content = Json.member(answer.result(), "content");
    if (!content.isArray()) {
      throw new JsonUnreadable(ServiceText.NO_LIST.text());
    }
    for (JsonNode row : content) {
      String code = Json.text(row, "code").strip();
      if (code.isEmpty()) {
        throw new JsonUnreadable(ServiceText.ROW_WITHOUT_CODE.text());
      }
      if (code.equalsIgnoreCase(sent.code().value())) {
        return recorded(row, sent.code());
      }
    }
    throw new NotFoundAtPortal(
        answer.origin(), answer.code(), answer.message(), ServiceText.DOSSIER_NOT_FOUND.remedy());
  }

  private static RecordedDossier recorded(JsonNode row, DossierCode code) {
    String applied = Json.text(row, "appliedDate");
    String due = Json.text(row, "appointmentDate");
    Map<String, String> additional = new LinkedHashMap<>();
    keep("procedure.name", text(row, "procedure", "translate", "0", "name"), additional);
    keep("applyMethod.name", text(row, "applyMethod", "name"), additional);
    keep("completedDate", Json.text(row, "completedDate"), additional);
    WireTime.keepUnread("appliedDate", applied, additional);
    WireTime.keepUnread("appointmentDate", due, additional);
    return RecordedDossier.builder(code)
        .applicantName(said(text(row, "applicant", "data", "fullname")))
        .statusText(said(Json.text(row, "statusCurrentTask")))
        .filed(WireTime.moment(applied))
        .due(WireTime.moment(due))
        .additional(additional)
        .build();
  }

  /** A text within objects; a step that is a number finds its element in an array as well. */
  private static String text(JsonNode from, String... path) {
    JsonNode node = from;
    for (int i = 0; i < path.length - 1; i++) {
      node =
          node.isArray() && isCode(path[i])
              ? node.path(Integer.parseInt(path[i]))
              : Json.member(node, path[i]);
    }
    return Json.text(node, path[path.length - 1]);
  }

  private static void keepMore(
      @Nullable Map<String, JsonNode> more, Map<String, String> additional) {
    if (more != null) {
      more.forEach(
          (name, value) -> {
            if (!value.isNull()) {
              additional.put(name, value.isValueNode() ? value.asText() : value.toString());
            }
          });
    }
  }

  private static void keep(String name, @Nullable String text, Map<String, String> additional) {
    said(text).ifPresent(value -> additional.put(name, value));
  }

  private static boolean isCode(String text) {
    return NUMBER.matcher(text).matches();
  }

  private static Optional<String> said(@Nullable String text) {
    return text == null || text.isBlank()
        ? Optional.empty()
        : Optional.of(VietnameseText.nfc(text.strip()));
  }
}
