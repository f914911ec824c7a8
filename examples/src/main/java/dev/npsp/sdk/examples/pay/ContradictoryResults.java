package dev.npsp.sdk.examples.pay;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A platform that sometimes tells a result twice, first with another code: for what failed one that
 * the ministry knows as final, for what was paid one that may mean anything. Both are well signed.
 */
final class ContradictoryResults implements CallbackHandler {

  /** A code after which nobody can pay any more. */
  static final String FINAL = "24";

  private static final List<String> NOT_FINAL = List.of("99", "06", "0");
  private static final List<String> SIGNED =
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

  private final CallbackHandler tracker;
  private final Secret secret;
  private final FaultInjector faultInjector;
  private final BillIndex bills;
  private final ObjectMapper mapper = new ObjectMapper();

  ContradictoryResults(
      CallbackHandler tracker, Secret secret, FaultInjector faultInjector, BillIndex bills) {
    this.tracker = tracker;
    this.secret = secret;
    this.faultInjector = faultInjector;
    this.bills = bills;
  }

  @Override
  public InboundReply answer(InboundRequest request) {
    InjectedFault fault =
        faultInjector.next(MessageRoute.RESULTS_OF_PLATFORM, bills.about(request.copyOfBody()));
    if (fault.kind() == InjectedFault.Kind.ODD_CODE) {
      InboundReply unusedSinceTheGenuineOneFollows = tracker.answer(odd(request, fault));
    }
    return tracker.answer(request);
  }

  private InboundRequest odd(InboundRequest request, InjectedFault fault) {
    try {
      JsonNode told = mapper.readTree(request.copyOfBody());
      ObjectNode odd = told.deepCopy();
      boolean paid = told.path("MaLoi").asText().equals("00");
      int which = (int) (fault.millis() % NOT_FINAL.size());
      odd.put("MaLoi", paid ? NOT_FINAL.get(which) : FINAL);
      odd.put("MaXacThuc", checksum(odd));
      return InboundRequest.of(mapper.writeValueAsBytes(odd));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it named a bill of ours, so it could be read before
    }
  }

  private String checksum(ObjectNode message) {
    StringBuilder text = new StringBuilder();
    SIGNED.forEach(name -> text.append(message.path(name).asText()).append('|'));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.append(secret.reveal()).toString().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
