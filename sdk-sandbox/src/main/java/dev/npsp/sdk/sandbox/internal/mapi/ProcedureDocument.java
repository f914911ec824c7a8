package dev.npsp.sdk.sandbox.internal.mapi;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.internal.data.ProcedureSeed;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;

/**
 * Writes the whole document of a procedure, with the quirks that real ones show here and there:
 * text for an amount, a stray quote in a code, null for an empty array, {@code Url} for {@code
 * URL}.
 */
final class ProcedureDocument implements Wire.Writing {
  private static final String ONE_STOP_SHOP = "Trung tâm Phục vụ hành chính công";

  private final ProcedureSeed procedure;
  private final String code;

  ProcedureDocument(ProcedureSeed procedure, String code) {
    this.procedure = procedure;
    this.code = code;
  }

  @Override
  public void to(JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeStartObject();
    scalars(json);
    audience(json);
    steps(json);
    waysToFile(json);
    papers(json);
    result(json);
    agencies(json);
    related(json);
    json.writeEndObject();
    json.writeEndArray();
  }

  private void scalars(JsonGenerator json) throws IOException {
    json.writeStringField("ID", Integer.toString(100_000 + procedure.id()));
    json.writeStringField("MATTHC", code);
    json.writeStringField("TENTTHC", procedure.name());
    json.writeStringField("MACOQUANCONGBO", procedure.agency().code());
    json.writeStringField("LOAITTHC", "0");
    json.writeStringField("TRANGTHAI", "1");
    json.writeStringField("IDQUYETDINHCONGBO", Procedures.decisionOf(procedure));
    json.writeStringField("MOTADOITUONGTHUCHIEN", procedure.applicantName());
    json.writeStringField("MOTACOQUANTHUCHIEN", procedure.agency().name());
    json.writeStringField("MOTACOQUANTHAMQUYEN", "");
    json.writeStringField("DIACHITIEPNHAN", ONE_STOP_SHOP);
    json.writeStringField("QUYETDINH", "");
    json.writeStringField("YEUCAU", "Không");
    json.writeStringField("TUKHOA", "");
    json.writeStringField("MOTA", codeNote());
  }

  private String codeNote() {
    return procedure.codeIsLent()
        ? "Mã thủ tục do sandbox tạm đặt; chưa biết mã quốc gia"
        : "Độ tin cậy của mã thủ tục: " + procedure.codeNote();
  }

  private void audience(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("CAPTHUCHIEN");
    pair(json, "CAPTHUCHIEN", procedure.level(), "TENCAP", levelName());
    json.writeEndArray();
    json.writeArrayFieldStart("LINHVUCTHUCHIEN");
    pair(json, "MALINHVUC", procedure.fieldCode(), "TENLINHVUC", procedure.fieldName());
    json.writeEndArray();
    json.writeArrayFieldStart("DOITUONGTHUCHIEN");
    pair(json, "MADOITUONG", procedure.applicantCode(), "TENDOITUONG", procedure.applicantName());
    json.writeEndArray();
  }

  private String levelName() {
    return procedure.level().equals("3") ? "Cấp Xã" : "Cấp Tỉnh";
  }

  private static void steps(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("TRINHTUTHUCHIEN");
    json.writeStartObject();
    json.writeStringField("TRUONGHOP", "");
    json.writeArrayFieldStart("TRINHTU");
    for (String step : new String[] {"Nộp hồ sơ", "Thẩm định hồ sơ", "Nhận kết quả"}) {
      json.writeStartObject();
      json.writeStringField("TENTRINHTU", step);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void waysToFile(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("CACHTHUCTHUCHIEN");
    wayToFile(json, "1", procedure.feeAtCounter());
    wayToFile(json, "2", procedure.feeOnline());
    json.writeEndArray();
  }

  private void wayToFile(JsonGenerator json, String channel, String amount) throws IOException {
    json.writeStartObject();
    json.writeStringField("KENH", channel);
    json.writeArrayFieldStart("THOIGIAN");
    json.writeStartObject();
    json.writeStringField("THOIGIANGIAIQUYET", procedure.days());
    json.writeStringField("DONVITINH", procedure.unit());
    json.writeStringField("MOTA", "");
    fees(json, amount);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void fees(JsonGenerator json, String amount) throws IOException {
    if (amount.isEmpty()) {
      json.writeNullField("PHILEPHI");
      return;
    }
    json.writeArrayFieldStart("PHILEPHI");
    json.writeStartObject();
    json.writeStringField("MAPHILEPHI", procedure.feeKind());
    json.writeStringField("SOTIEN", amount);
    json.writeStringField("DONVI", "Đồng");
    json.writeStringField("MOTA", "");
    json.writeStringField("TENTEP", "");
    json.writeStringField("URL", "");
    json.writeEndObject();
    json.writeEndArray();
  }

  private void papers(JsonGenerator json) throws IOException {
    boolean otherCase = procedure.quirk().equals("url-case");
    json.writeArrayFieldStart("THANHPHANHOSO");
    json.writeStartObject();
    json.writeStringField("TRUONGHOP", "");
    json.writeArrayFieldStart("GIAYTO");
    int number = 0;
    for (String paper : procedure.papers()) {
      number++;
      json.writeStartObject();
      json.writeStringField(
          "MAGIAYTO", "KQ.%s.%06d".formatted(root(), procedure.id() * 10 + number));
      json.writeStringField("TENGIAYTO", paper);
      json.writeStringField("SOBANCHINH", "1");
      json.writeStringField("SOBANSAO", "0");
      json.writeStringField("TENMAUDON", "");
      json.writeStringField(otherCase ? "Url" : "URL", "");
      json.writeStringField("MA_KQ_THAYTHE", "");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void result(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("KETQUATHUCHIEN");
    json.writeStartObject();
    json.writeStringField("MAKETQUA", "KQ.%s.%06d".formatted(root(), 900_000 + procedure.id()));
    json.writeStringField("TENKETQUA", procedure.result());
    json.writeStringField("TENTEP", "");
    json.writeStringField("URL", "");
    json.writeEndObject();
    json.writeEndArray();
  }

  private void agencies(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("COQUANTHUCHIEN");
    pair(json, "MADONVI", procedure.agency().code(), "TENDONVI", procedure.agency().name());
    json.writeEndArray();
    empty(json, "COQUANCOTHAMQUYEN");
    empty(json, "COQUANDUOCUYQUYEN");
    json.writeNullField("COQUANPHOIHOP");
  }

  private void related(JsonGenerator json) throws IOException {
    empty(json, "CANCUPHAPLY");
    empty(json, "TTHCLIENQUAN");
    empty(json, "TTHCLIENTHONG");
  }

  private void empty(JsonGenerator json, String name) throws IOException {
    if (procedure.quirk().equals("null-arrays")) {
      json.writeNullField(name);
    } else {
      json.writeArrayFieldStart(name);
      json.writeEndArray();
    }
  }

  private String root() {
    return procedure.fieldCode().substring(0, 3);
  }

  private static void pair(
      JsonGenerator json, String codeName, String code, String nameName, String name)
      throws IOException {
    json.writeStartObject();
    json.writeStringField(codeName, code);
    json.writeStringField(nameName, name);
    json.writeEndObject();
  }
}
