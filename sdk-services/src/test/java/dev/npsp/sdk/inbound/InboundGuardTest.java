package dev.npsp.sdk.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.KeyRing;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class InboundGuardTest {

  @Test
  void foreignCaller_isRefusedToldAndBringsNothing() {
    Door door =
        new Door(
            CallerGuard.sharedKey(InboundPortal.SECURITY_KEY, KeyRing.of(Secret.of("EXAMPLE-KEY"))),
            builder -> builder);
    byte[] sample = Door.sample("cb-NhanThongBaoThueDat-request");
    assertThat(door.post("nhantbthuedvcqg", sample).status()).isEqualTo(200);
    String forged = new String(sample, StandardCharsets.UTF_8).replace("EXAMPLE-KEY", "FORGED");
    InboundReply refused = door.post("nhantbthuedvcqg", forged);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(Door.tree(refused.body()).get("error_code").asText()).isEqualTo("-1");
    assertThat(door.notices).hasSize(1);
    assertThat(door.outcomes())
        .containsExactly(InboundOutcome.ACCEPTED, InboundOutcome.FOREIGN_CALLER);
  }

  @Test
  void guardOfOneName_standsBeforeThatNameOnlyAndBehindTheGeneralOne() {
    CallerGuard key = CallerGuard.sharedKey(InboundPortal.SECURITY_KEY, KeyRing.of(Secret.of("k")));
    Door door = new Door(builder -> builder.guard("nhantbthuedvcqg", key));
    byte[] promotion = Door.sample("cb-addtthcKhuyenMai-request");
    assertThat(door.post("addtthcKhuyenMai", promotion).status()).isEqualTo(200);
    assertThat(door.post("nhantbthuedvcqg", "{\"SecurityKey\":\"x\"}").status()).isEqualTo(403);
    assertThat(door.post("nhantbthuedvcqg", "{\"SecurityKey\":\"k\"}").status()).isEqualTo(200);
    Door closed = new Door(request -> false, builder -> builder.guard("nhantbthuedvcqg", key));
    assertThat(closed.post("nhantbthuedvcqg", "{\"SecurityKey\":\"k\"}").status()).isEqualTo(403);
  }

  @Test
  void guard_thatThrows_admitsNobody() {
    Door door =
        new Door(
            request -> {
              throw new IllegalStateException("directory down");
            },
            builder -> builder);
    assertThat(door.post("addtthcKhuyenMai", Door.sample("cb-addtthcKhuyenMai-request")).status())
        .isEqualTo(500);
    assertThat(door.promotions).isEmpty();
    assertThat(door.outcomes()).containsExactly(InboundOutcome.HOST_FAILED);
  }
}
