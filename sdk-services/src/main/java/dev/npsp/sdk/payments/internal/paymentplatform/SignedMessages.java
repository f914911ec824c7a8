package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.internal.SignedJson;
import dev.npsp.sdk.payments.internal.SignedMessage;
import dev.npsp.sdk.wire.ChecksumScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what is signed in the Payment Platform's messages, theirs and ours. */
final class SignedMessages {

  private static final List<String> RESULT =
      List.of(
          "LoaiBanTin",
          "MaLoi",
          "MaDoiTac",
          "MaThamChieu",
          "SoTien",
          "MaTienTe",
          "MaGiaoDich",
          "MaNganHang",
          "ThoiGianGD",
          "ThongTinGiaoDich");
  private static final List<String> INIT =
      List.of(
          "LoaiBanTin",
          "PhienBan",
          "MaDoiTac",
          "MaThamChieu",
          "SoTien",
          "LoaiHinhThanhToan",
          "MaKenhThanhToan",
          "MaThietBi",
          "NgonNgu",
          "MaTienTe",
          "MaNganHang",
          "ThongTinGiaoDich",
          "ThoiGianGD",
          "Ip");
  private static final List<String> ASK =
      List.of("LoaiBanTin", "PhienBan", "MaDoiTac", "MaThamChieu", "ThoiGianGD");
  private static final Map<String, List<String>> OURS =
      Map.of("INIT", INIT, "QUERY", ASK, "GET_BILL", ASK);

  private SignedMessages() {}

  /** What the message signs; a kind that is none of ours is a result. */
  static SignedMessage read(JsonNode object, PaymentSettings settings) throws JsonUnreadable {
    String kind = Json.text(object, "LoaiBanTin");
    List<String> names = OURS.getOrDefault(kind, RESULT);
    List<String> values = new ArrayList<>();
    for (String name : names) {
      values.add(
          name.equals("SoTien")
              ? SignedJson.amountOrRaw(object, name)
              : SignedJson.raw(object, name));
    }
    return new SignedMessage(
        OURS.containsKey(kind) ? kind : "CONFIRM",
        names,
        values,
        Json.text(object, "MaXacThuc"),
        ChecksumScheme.PLATFORM,
        settings.keys(),
        Optional.empty());
  }
}
