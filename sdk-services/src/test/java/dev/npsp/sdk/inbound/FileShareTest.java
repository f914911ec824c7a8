package dev.npsp.sdk.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileShareTest {

  private static final byte[] PDF = "%PDF-1.7 ví dụ".getBytes(StandardCharsets.UTF_8);

  private final Clock clock = Clock.fixed(Door.NOW, ZoneOffset.UTC);
  private final TicketedFileShare share = FileShare.inMemory(clock);

  @Test
  void download_withATicket_givesTheFileAndItsName() {
    Door door = new Door(builder -> builder.files(share));
    FileTicket ticket = share.share("Đơn \"1\".pdf", "application/pdf", PDF, Duration.ofMinutes(1));
    InboundReply reply = get(door, ticket.value());
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo(PDF);
    assertThat(reply.headers())
        .containsEntry("Content-Type", "application/pdf")
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Cache-Control", "no-store")
        .containsEntry(
            "Content-Disposition",
            "attachment; filename=\"____n__1_.pdf\"; filename*=UTF-8''%C4%90%C6%A1n%20%221%22.pdf");
    assertThat(door.outcomes()).containsExactly(InboundOutcome.ACCEPTED);
    assertThat(door.heard.get(0).toString()).doesNotContain(ticket.value());
    assertThat(get(door, ticket.value().toUpperCase(Locale.ROOT)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "%00", "../../etc/passwd", "00000000-0000-4000-8000-000000000000"})
  void download_withoutATicket_gives204(String ticket) {
    Door door = new Door(builder -> builder.files(share));
    share.share("a", "text/plain", PDF, Duration.ofMinutes(1));
    InboundReply reply = get(door, ticket);
    assertThat(reply.status()).isEqualTo(204);
    assertThat(reply.body()).isEmpty();
    assertThat(reply.headers()).isEmpty();
    assertThat(door.outcomes()).containsExactly(InboundOutcome.UNKNOWN_REFERENCE);
  }

  @Test
  void download_ofAnExpiredOrWithdrawnFile_gives204() {
    Door door = new Door(builder -> builder.files(share));
    FileTicket expired = share.share("a", "text/plain", PDF, Duration.ZERO);
    FileTicket withdrawn = share.share("b", "text/plain", PDF, Duration.ofMinutes(1));
    share.withdraw(withdrawn);
    assertThat(get(door, expired.value()).status()).isEqualTo(204);
    assertThat(get(door, withdrawn.value()).status()).isEqualTo(204);
  }

  @Test
  void download_whenTheStoreGivesAnotherFile_gives204() {
    SharedFile other =
        SharedFile.of("0".repeat(64), "a", "text/plain", Door.NOW.plusSeconds(60), PDF);
    Door door = new Door(builder -> builder.files(fingerprint -> Optional.of(other)));
    assertThat(get(door, FileTicket.issue().value()).status()).isEqualTo(204);
  }

  /** A store that cannot take a file away, as the interface alone, hands none out. */
  @Test
  void download_onceOnly_fromAStoreThatCannotTake_gives204() {
    FileTicket ticket = FileTicket.issue();
    SharedFile file =
        SharedFile.of(ticket.fingerprint(), "a", "text/plain", Door.NOW.plusSeconds(60), PDF);
    Door door = new Door(builder -> builder.files(fingerprint -> Optional.of(file.onceOnly())));
    assertThat(get(door, ticket.value()).status()).isEqualTo(204);
    Door other = new Door(builder -> builder.files(fingerprint -> Optional.of(file)));
    assertThat(get(other, ticket.value()).status()).isEqualTo(200);
  }

  @Test
  void download_onlyForACertificate_isForItsHolder() {
    FileTicket ticket =
        share.share(
            "a",
            "text/plain",
            PDF,
            Duration.ofMinutes(1),
            file -> file.onlyFor("CN=vpcp, O=VPCP, C=VN"));
    InboundRequest request =
        InboundRequest.of("GET", "/downloadfile/" + ticket.value(), Map.of(), new byte[0]);
    Door door = new Door(builder -> builder.files(share));
    assertThat(door.portal.answer(request).status()).isEqualTo(204);
    assertThat(
            door.portal
                .answer(request.withCertificate(new X500Principal("CN=other, C=VN")))
                .status())
        .isEqualTo(204);
    assertThat(
            door.portal
                .answer(request.withCertificate(new X500Principal("CN=vpcp,O=VPCP,C=VN")))
                .status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "portal.example.vn", "10.20.0.0/99", "=", "x=y"})
  void onlyFor_whatIsNoCaller_isRefused(String caller) {
    SharedFile file = SharedFile.of("0".repeat(64), "a", "text/plain", Door.NOW, PDF);
    assertThatThrownBy(() -> file.onlyFor(caller)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void download_whenTheStoreThrows_gives204AndIsTold() {
    Door door =
        new Door(
            builder ->
                builder.files(
                    fingerprint -> {
                      throw new IllegalStateException("disk");
                    }));
    assertThat(get(door, FileTicket.issue().value()).status()).isEqualTo(204);
    assertThat(door.outcomes()).containsExactly(InboundOutcome.HOST_FAILED);
  }

  @Test
  void download_ofAForeignCaller_gives204() {
    FileTicket ticket = share.share("a", "text/plain", PDF, Duration.ofMinutes(1));
    Door door = new Door(builder -> builder.files(share, request -> false));
    assertThat(get(door, ticket.value()).status()).isEqualTo(204);
    assertThat(door.outcomes()).containsExactly(InboundOutcome.FOREIGN_CALLER);
  }

  @Test
  void download_byPost_isRefused() {
    Door door = new Door(builder -> builder.files(share));
    InboundReply reply = door.post("downloadfile/" + FileTicket.issue().value(), "");
    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.headers()).containsEntry("Allow", "GET");
  }

  @Test
  void ticket_isUnguessableAndKeepsItselfToItself() {
    Set<String> fingerprints = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      FileTicket ticket = FileTicket.issue();
      fingerprints.add(ticket.fingerprint());
      assertThat(ticket.toString()).doesNotContain(ticket.value());
      assertThat(ticket.fingerprint()).hasSize(64).doesNotContain(ticket.value());
    }
    assertThat(fingerprints).hasSize(1_000);
    FileTicket ticket = FileTicket.issue();
    assertThat(FileTicket.parse(ticket.value())).contains(ticket);
    assertThat(FileTicket.parse(ticket.value()).orElseThrow()).hasSameHashCodeAs(ticket);
    assertThat(ticket).isNotEqualTo(FileTicket.issue());
    assertThat(ticket.at(URI.create("http://ss.example.vn:8080/VXPAdapter/RestService/forward")))
        .isEqualTo(
            URI.create(
                "http://ss.example.vn:8080/VXPAdapter/RestService/forward/downloadfile/"
                    + ticket.value()));
  }

  @Test
  void inMemory_whenFull_forgetsTheOldest() {
    TicketedFileShare small = new InMemoryFileShare(2, clock);
    FileTicket first = small.share("1", "text/plain", PDF, Duration.ofMinutes(1));
    FileTicket second = small.share("2", "text/plain", PDF, Duration.ofMinutes(1));
    FileTicket third = small.share("3", "text/plain", PDF, Duration.ofMinutes(1));
    assertThat(small.find(first.fingerprint())).isEmpty();
    assertThat(small.find(second.fingerprint())).isPresent();
    assertThat(small.find(third.fingerprint())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text/plain\r\nX: y", "văn bản"})
  void sharedFile_whoseTypeNoHeaderCanHold_isRefused(String type) {
    assertThatThrownBy(() -> SharedFile.of("f", "n", type, Door.NOW, PDF))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static InboundReply get(Door door, String ticket) {
    return door.portal.answer(
        InboundRequest.of("GET", "/downloadfile/" + ticket, Map.of(), new byte[0]));
  }
}
