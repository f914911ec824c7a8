package dev.npsp.sdk.sandbox.internal.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.internal.data.ProcedureSeed;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as the rebuilt portal writes it, with the dirt that was measured there: a time that
 * is a number, a text or a fraction, an amount that is null beside a price in words, codes with Đ
 * beside codes with D.
 */
final class PublicProcedure {
  private static final Map<String, String> UNITS =
      Map.of("Ngày làm việc", "WORKING_DAY", "Ngày", "DAY", "Giờ làm việc", "HOUR");
  private static final String TEMPLATE = "1700000000001";
  private static final long CREATED_AT = 1_790_000_000_000L;
  private static final long DAY = 86_400_000L;

  private PublicProcedure() {}

  static String id(ProcedureSeed seed) {
    return id("8222", seed.id());
  }

  static String caseId(ProcedureSeed seed) {
    return id("8333", seed.id());
  }

  static String serviceId(ProcedureSeed seed) {
    return id("8444", seed.id());
  }

  private static String fileId(ProcedureSeed seed, int paper) {
    return id("8555", seed.id() * 100 + paper);
  }

  static String id(String kind, int number) {
    return "019a0000-1111-7222-" + kind + "-" + "%012d".formatted(number);
  }

  static String onlineLevel(ProcedureSeed seed) {
    return switch (seed.id() % 3) {
      case 0 -> "NONE";
      case 1 -> "FULL";
      default -> "PARTIAL";
    };
  }

  private static String state(ProcedureSeed seed) {
    return seed.id() % 2 == 0 ? "ACTIVE" : "UPDATED";
  }

  /** An element of both lists. */
  static void writeItem(JsonGenerator json, ProcedureSeed seed) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id(seed));
    common(json, seed, seed.code(), seed.name());
    json.writeEndObject();
  }

  static void writeCase(JsonGenerator json, ProcedureSeed seed) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", caseId(seed));
    json.writeStringField("formalityId", id(seed));
    common(json, seed, seed.code() + ".01", seed.name());
    json.writeStringField("level", isCommune(seed) ? "COMMUNE" : "PROVINCE");
    json.writeEndObject();
  }

  private static void common(JsonGenerator json, ProcedureSeed seed, String code, String name)
      throws IOException {
    json.writeStringField("code", code);
    json.writeStringField("name", name);
    json.writeStringField("handleDepartmentName", seed.agency().name());
    json.writeStringField("categoryName", seed.fieldName());
    json.writeStringField("state", state(seed));
  }

  private static boolean isCommune(ProcedureSeed seed) {
    return seed.level().equals("3");
  }

  static void writeService(JsonGenerator json, ProcedureSeed seed, String agencyId)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", serviceId(seed));
    json.writeStringField("departmentId", agencyId);
    json.writeStringField("departmentName", seed.agency().name());
    json.writeStringField("departmentCode", seed.agency().code());
    json.writeStringField("departmentLevel", isCommune(seed) ? "COMMUNE" : "PROVINCE");
    json.writeStringField(
        "departmentType", isCommune(seed) ? "COMMUNE_PEOPLE_COMMITTEE" : "PROVINCIAL_DEPARTMENT");
    json.writeStringField("citizenUrl", "/nop-ho-so?formalityCaseId=" + caseId(seed));
    json.writeStringField("employeeUrl", "");
    json.writeStringField("implementLevel", onlineLevel(seed));
    json.writeStringField("formalityId", id(seed));
    json.writeStringField("formalityCode", seed.code());
    json.writeStringField("formalityCaseId", caseId(seed));
    json.writeStringField("formalityCaseName", seed.name());
    json.writeStringField("formalityCaseCode", seed.code() + ".01");
    json.writeBooleanField("allowAuthorizationToSubmit", seed.id() % 2 == 0);
    json.writeBooleanField("isTesting", false);
    json.writeBooleanField("isEssential", seed.id() == 1);
    json.writeArrayFieldStart("formalityTargetType");
    json.writeString(seed.applicantCode().equals("1") ? "VIETNAMESE_CITIZEN" : "ENTERPRISE");
    json.writeEndArray();
    json.writeEndObject();
  }

  static void writeApplied(
      JsonGenerator json, ProcedureSeed seed, String agencyId, List<String> provinces)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id(seed));
    json.writeStringField("code", seed.code());
    json.writeStringField("name", seed.name());
    json.writeStringField("state", state(seed));
    json.writeStringField("departmentId", agencyId);
    json.writeArrayFieldStart("publishingDepartmentIds");
    json.writeString(agencyId);
    json.writeEndArray();
    json.writeArrayFieldStart("appliedDepartmentIds");
    for (String province : provinces) {
      json.writeString(province);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The whole procedure. */
  static void write(JsonGenerator json, ProcedureSeed seed) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id(seed));
    json.writeStringField("code", seed.code());
    json.writeStringField("codeNotation", "");
    json.writeStringField("name", seed.name());
    json.writeStringField("formalityType", seed.codeIsLent() ? "ASSIGNED_REGULATION" : "STANDARD");
    json.writeStringField("state", state(seed));
    json.writeBooleanField("isMinistry", false);
    json.writeBooleanField("isProvince", !isCommune(seed));
    json.writeBooleanField("isWard", isCommune(seed));
    json.writeStringField("departmentPromulgateCode", seed.agency().code());
    json.writeArrayFieldStart("subjectTypesDetails");
    codeName(json, seed.applicantCode().equals("1") ? "ĐT1" : "DT11", seed.applicantName());
    json.writeEndArray();
    methods(json, seed);
    papers(json, seed);
    json.writeArrayFieldStart("cases");
    json.writeStartObject();
    json.writeStringField("code", seed.code() + ".01");
    json.writeStringField("name", seed.name());
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayFieldStart("legalBasisesDetails");
    codeName(json, "01/2026/NĐ-CP", "Nghị định ví dụ");
    json.writeEndArray();
    json.writeArrayFieldStart("resultsDetails");
    codeName(json, "KQ.%s.%06d".formatted(root(seed), seed.id()), seed.result());
    json.writeEndArray();
    json.writeNumberField("createdAt", CREATED_AT);
    json.writeNumberField("updatedAt", CREATED_AT + seed.id() * DAY);
    json.writeEndObject();
  }

  private static String root(ProcedureSeed seed) {
    return seed.fieldCode().substring(0, 3);
  }

  private static void methods(JsonGenerator json, ProcedureSeed seed) throws IOException {
    json.writeArrayFieldStart("executionMethods");
    method(json, seed, "DIRECT", seed.feeAtCounter());
    method(json, seed, "ONLINE", seed.feeOnline());
    json.writeEndArray();
  }

  private static void method(JsonGenerator json, ProcedureSeed seed, String channel, String fee)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("submissionMethod", channel);
    boolean isNumber = seed.days().matches("\\d{1,4}");
    if (isNumber && channel.equals("DIRECT")) {
      json.writeNumberField("processingTime", Integer.parseInt(seed.days()));
    } else if (isNumber) {
      json.writeStringField("processingTime", seed.days());
    } else {
      json.writeNumberField("processingTime", 0.5);
    }
    json.writeStringField(
        "processingTimeUnit", isNumber ? UNITS.getOrDefault(seed.unit(), "OTHER") : "DAY");
    json.writeStringField("description", isNumber ? "" : seed.days());
    json.writeArrayFieldStart("fees");
    if (!fee.isEmpty()) {
      json.writeStartObject();
      json.writeStringField("type", "FEE");
      if (fee.matches("\\d{1,9}")) {
        json.writeNumberField("value", Integer.parseInt(fee));
        json.writeStringField("description", "");
      } else {
        json.writeNullField("value");
        json.writeStringField("description", fee);
      }
      json.writeStringField("currencyName", "Đồng");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void papers(JsonGenerator json, ProcedureSeed seed) throws IOException {
    json.writeArrayFieldStart("executionCases");
    json.writeStartObject();
    json.writeStringField("name", "Hồ sơ gồm");
    json.writeArrayFieldStart("profileComponents");
    for (int i = 0; i < seed.papers().size(); i++) {
      json.writeStartObject();
      json.writeStringField("code", "TP-%s.%06d".formatted(root(seed), seed.id() * 10 + i));
      json.writeStringField("name", seed.papers().get(i));
      json.writeBooleanField("required", false);
      json.writeNumberField("originalQty", 1);
      json.writeNumberField("copyQty", 0);
      json.writeArrayFieldStart("attachments");
      json.writeStartObject();
      json.writeStringField("id", fileId(seed, i));
      json.writeStringField("fileName", "Mẫu số %02d.docx".formatted(i + 1));
      json.writeStringField("filePath", "");
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void codeName(JsonGenerator json, String code, String name) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", code);
    json.writeStringField("name", name);
    json.writeEndObject();
  }

  /** The form of the procedure, as JSON in a text. */
  static void writeForm(JsonGenerator json, ProcedureSeed seed) throws IOException {
    byte[] form =
        Wire.write(
            inner -> {
              inner.writeStartObject();
              inner.writeStringField("title", "Tờ khai: " + seed.name());
              inner.writeArrayFieldStart("pages");
              inner.writeStartObject();
              inner.writeStringField("name", "trang1");
              inner.writeArrayFieldStart("elements");
              field(inner, "text", "citizenNDK_HoVaTen", "Họ và tên", true);
              field(inner, "text", "citizenNDK_SoDinhDanh", "Số định danh cá nhân", true);
              field(inner, "comment", "noiDungDeNghi", "Nội dung đề nghị", false);
              inner.writeEndArray();
              inner.writeEndObject();
              inner.writeEndArray();
              inner.writeEndObject();
            });
    json.writeStartObject();
    json.writeStringField("id", id(seed));
    json.writeStringField("formJson", new String(form, StandardCharsets.UTF_8));
    json.writeEndObject();
  }

  private static void field(
      JsonGenerator json, String type, String name, String title, boolean locked)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", type);
    json.writeStringField("name", name + "__" + TEMPLATE);
    json.writeStringField("title", title);
    json.writeBooleanField("isRequired", true);
    json.writeBooleanField("readOnly", locked);
    json.writeEndObject();
  }

  /** The smallest PDF: one empty page. */
  static byte[] pdf(ProcedureSeed seed) {
    return """
    %%PDF-1.4
    %% %s
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
    trailer<</Root 1 0 R>>
    %%%%EOF
    """
        .formatted(seed.code())
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** The file of that id; the one of the last paper is empty. */
  static byte @Nullable [] file(ProcedureSeed seed, String fileId) {
    for (int i = 0; i < seed.papers().size(); i++) {
      if (fileId(seed, i).equals(fileId)) {
        return i == seed.papers().size() - 1
            ? new byte[0]
            : ("PK " + seed.papers().get(i)).getBytes(StandardCharsets.UTF_8);
      }
    }
    return null;
  }
}
