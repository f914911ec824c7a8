package dev.npsp.sdk.sandbox.internal.pay;

import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The message that tells the agency how a payment ended. {@code dossier} is "" unless the platform
 * made the payment itself.
 */
record Confirmation(
    String error,
    String partner,
    String reference,
    long amount,
    String transaction,
    String bank,
    String time,
    String narration,
    String dossier) {
  /** The literal is not attested; this is the sheet's proposal. */
  private static final String TYPE = "CONFIRM";

  List<String> signedFields(String type, String code) {
    return List.of(
        type,
        code,
        partner,
        reference,
        Long.toString(amount),
        "VND",
        transaction,
        bank,
        time,
        narration);
  }

  Confirmation withAmount(long other) {
    return new Confirmation(
        error, partner, reference, other, transaction, bank, time, narration, dossier);
  }

  Confirmation withPartner(String other) {
    return new Confirmation(
        error, other, reference, amount, transaction, bank, time, narration, dossier);
  }

  Confirmation withReference(String other) {
    return new Confirmation(
        error, partner, other, amount, transaction, bank, time, narration, dossier);
  }

  String json(Checksum checksum) {
    return json(checksum.of(signedFields(TYPE, error)));
  }

  String json(String signature) {
    byte[] bytes =
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("LoaiBanTin", TYPE);
              json.writeStringField("MaLoi", error);
              json.writeStringField("MaDoiTac", partner);
              json.writeStringField("MaThamChieu", reference);
              json.writeNumberField("SoTien", amount);
              json.writeStringField("MaTienTe", "VND");
              json.writeStringField("MaGiaoDich", transaction);
              json.writeStringField("MaNganHang", bank);
              json.writeStringField("ThoiGianGD", time);
              json.writeStringField("ThongTinGiaoDich", narration);
              if (!dossier.isEmpty()) {
                json.writeStringField("MaHoSo", dossier);
              }
              json.writeStringField("MaXacThuc", signature);
              json.writeEndObject();
            });
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
