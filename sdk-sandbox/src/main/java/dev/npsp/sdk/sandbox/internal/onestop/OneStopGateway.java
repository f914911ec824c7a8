package dev.npsp.sdk.sandbox.internal.onestop;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.mapi.MapiEndpoint;
import dev.npsp.sdk.sandbox.internal.store.CallCounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A gateway that asks the portal over {@code mapi} on behalf of its province, and puts the answer
 * as JSON text into {@code message}; steps that were taken it answers in plain words. Paths of
 * questions are attested; where dossiers, steps and statuses go is the sandbox's own.
 */
public final class OneStopGateway {
  private static final String PREFIX = "KetNoiMotCuaQuocGia/";
  private static final String STEPS = "CapNhatTienDo";
  private static final byte[] TAKEN =
      "Cập nhật tiến độ hồ sơ thành công".getBytes(StandardCharsets.UTF_8);

  /** Questions by their name, with the parameter that each takes; "" for none. */
  private final Map<String, String> questions;

  /** What is told, by the last segment of its path. */
  private final Map<String, Told> told;

  private final String agency;
  private final MapiEndpoint mapi;
  private final CallCounts counts;

  /**
   * A message of mapi.
   *
   * @param service its name there
   * @param beginning what stands in front of the members that came
   */
  private record Told(String service, String beginning) {}

  /**
   * An answer.
   *
   * @param contentType what it says it is
   * @param body what it is
   */
  public record Reply(String contentType, byte[] body) {

    static Reply json(byte[] body) {
      return new Reply("application/json;charset=UTF-8", body);
    }
  }

  private OneStopGateway(
      Map<String, String> questions,
      Map<String, Told> told,
      String agency,
      MapiEndpoint mapi,
      CallCounts counts) {
    this.questions = questions;
    this.told = told;
    this.agency = agency;
    this.mapi = mapi;
    this.counts = counts;
  }

  /** That of Thanh Hóa: procedures, catalogues, and all about the dossiers of the province. */
  public static OneStopGateway thanhHoa(MapiEndpoint mapi, CallCounts counts) {
    return new OneStopGateway(
        Map.of(
            "LayDanhSachTTHCDonVi",
            "maDonVi",
            "LayThuTuc",
            "maTTHC",
            "LayQDCB",
            "idQDCB",
            "LayDanhMucCoQuan",
            "",
            "LayDanhMucLinhVuc",
            "",
            "LayDanhMucLoaiThuTuc",
            "",
            "LayDanhMucNhomThuTuc",
            "",
            "LayDanhMucThuTucThuocLoai",
            ""),
        Map.of(
            "ThemMoiHoSo",
            new Told("DongBoHoSoMC", "\"isUpdating\":\"False\","),
            "CapNhatHoSo",
            new Told("DongBoHoSoMC", "\"isUpdating\":\"True\","),
            STEPS,
            new Told("CapNhatTienDoHoSoMC", ""),
            "CapNhatTrangThai",
            new Told("DongBoTrangThaiHoSo", "")),
        "H56",
        mapi,
        counts);
  }

  /** That of Điện Biên: the list of procedures, and accounts of the sign-on. */
  public static OneStopGateway dienBien(MapiEndpoint mapi, CallCounts counts) {
    return new OneStopGateway(
        Map.of("LayDanhSachTTHC", "", "TraCuuTechID", "mstorcmnd"), Map.of(), "H18", mapi, counts);
  }

  /** Whether there is such a call. */
  public boolean serves(String path) {
    return path.startsWith(PREFIX)
        && (questions.containsKey(name(path)) || told.containsKey(name(path)));
  }

  /** Whether something is told there, with a body, and not asked. */
  public boolean takesBody(String path) {
    return told.containsKey(name(path));
  }

  /** The answer to a question; HTTP always says 200. */
  public Reply ask(String path, Map<String, String> parameters) throws IOException {
    count(path);
    String service = name(path);
    String parameter = questions.getOrDefault(service, "");
    Set<String> expected = parameter.isEmpty() ? Set.of() : Set.of(parameter);
    if (!parameters.keySet().equals(expected)) {
      return refusal("Tham số của " + service + " phải là: " + expected);
    }
    Map<String, String> passed = new LinkedHashMap<>(parameters);
    if (service.equals("TraCuuTechID")) {
      passed.put("provider", "wso2is");
    }
    byte[] members =
        Wire.write(
            json -> {
              json.writeStartObject();
              for (Map.Entry<String, String> member : passed.entrySet()) {
                json.writeStringField(member.getKey(), member.getValue());
              }
              json.writeEndObject();
            });
    return wrapped(mapi.passedOn(agency, service, members).json());
  }

  /** The answer to what was told. */
  public Reply take(String path, byte[] body) throws IOException {
    count(path);
    String name = name(path);
    Told message = told.get(name);
    JsonObject given = Wire.object(body);
    if (message == null || given == null || given.names().contains("isUpdating")) {
      return refusal("Nội dung phải là một đối tượng JSON, không có isUpdating");
    }
    byte[] answer =
        mapi.passedOn(agency, message.service(), with(message.beginning(), body)).json();
    JsonObject said = Wire.object(answer);
    boolean taken = said != null && said.scalar("error_code").equals("0");
    return taken && name.equals(STEPS)
        ? new Reply("text/plain;charset=UTF-8", TAKEN)
        : wrapped(answer);
  }

  /** A call that misbehaviour keeps from being carried out is counted all the same. */
  public void count(String path) {
    counts.call(name(path));
  }

  /** What is said of a call that breaks a rule. */
  public static Reply refusal(String message) {
    return wrapped(
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeNumberField("error_code", -1);
              json.writeStringField("message", message);
              json.writeEndObject();
            }));
  }

  private static byte[] with(String beginning, byte[] object) {
    String text = new String(object, StandardCharsets.UTF_8);
    int brace = text.indexOf('{') + 1;
    return (text.substring(0, brace) + beginning + text.substring(brace))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Reply wrapped(byte[] answer) {
    return Reply.json(
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("message", new String(answer, StandardCharsets.UTF_8));
              json.writeEndObject();
            }));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
