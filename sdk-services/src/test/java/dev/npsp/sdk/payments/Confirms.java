package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.InboundRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** CONFIRM messages, signed without any of the SDK's code. */
final class Confirms {

  static final List<String> SIGNED =
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

  static final PaymentOrders ORDERS =
      reference ->
          Optional.of(Samples.order().build()).filter(o -> o.reference().equals(reference));

  private Confirms() {}

  static InboundRequest sample() {
    return Samples.callback(Samples.bytes("pay-confirm-request"));
  }

  static ObjectNode tree() {
    return (ObjectNode) Samples.tree(Samples.bytes("pay-confirm-request"));
  }

  /** The sample with a change, signed as the platform would. */
  static InboundRequest confirm(Consumer<ObjectNode> change) {
    ObjectNode message = tree();
    change.accept(message);
    return signed(message, Samples.SECRET);
  }

  static InboundRequest signed(ObjectNode message, Secret secret) {
    message.put("MaXacThuc", joined(message, secret));
    return request(message);
  }

  static InboundRequest request(ObjectNode message) {
    return InboundRequest.of(Samples.JSON.write(message));
  }

  /** The platform's rule, written once more and without any care for what is ambiguous. */
  static String joined(ObjectNode message, Secret secret) {
    StringBuilder text = new StringBuilder();
    for (String name : SIGNED) {
      text.append(message.hasNonNull(name) ? message.get(name).asText() : "").append('|');
    }
    return Sha256.hex((text + secret.reveal()).getBytes(UTF_8));
  }
}
