package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.inbound.FileShare;
import dev.npsp.sdk.inbound.FileTicket;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.inbound.SharedFile;
import dev.npsp.sdk.inbound.TicketedFileShare;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tickets of one download and of one caller, asked for over HTTP at each kind of server. */
class FileTicketsOverHttpTest {

  private static final byte[] PAPER = "%PDF-1.7 căn cước".getBytes(StandardCharsets.UTF_8);

  private final TicketedFileShare files = FileShare.inMemory(Clock.systemUTC());
  private final List<InboundOutcome> outcomes = Collections.synchronizedList(new ArrayList<>());
  private final InboundPortal portal =
      InboundPortal.builder(CallerGuard.everybody())
          .files(files)
          .listener(event -> outcomes.add(event.outcome()))
          .build();
  private final HttpClient http = HttpClient.newHttpClient();

  private FileTicket share(UnaryOperator<SharedFile> terms) {
    return files.share("cccd.pdf", "application/pdf", PAPER, Duration.ofMinutes(5), terms);
  }

  private HttpResponse<byte[]> get(URI address) throws Exception {
    return http.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  @ParameterizedTest
  @EnumSource
  void onceOnly_askedTwice_isHandedOutOnce(InboundServer.Kind kind) throws Exception {
    FileTicket ticket = share(SharedFile::onceOnly);
    try (InboundServer server = InboundServer.start(kind, portal)) {
      URI address = ticket.at(server.uri());
      HttpResponse<byte[]> first = get(address);
      assertThat(first.statusCode()).isEqualTo(200);
      assertThat(first.body()).isEqualTo(PAPER);
      HttpResponse<byte[]> again = get(address);
      assertThat(again.statusCode()).isEqualTo(204);
      assertThat(again.body()).isEmpty();
    }
    assertThat(outcomes).containsExactly(InboundOutcome.ACCEPTED, InboundOutcome.UNKNOWN_REFERENCE);
    assertThat(files.find(ticket.fingerprint())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void onceOnly_askedByManyAtOnce_isHandedOutOnce(InboundServer.Kind kind) throws Exception {
    FileTicket ticket = share(SharedFile::onceOnly);
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try (InboundServer server = InboundServer.start(kind, portal)) {
      URI address = ticket.at(server.uri());
      List<Callable<Integer>> calls = Collections.nCopies(16, () -> get(address).statusCode());
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : callers.invokeAll(calls)) {
        answers.add(answer.get());
      }
      assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
      assertThat(answers).filteredOn(status -> status == 204).hasSize(15);
    } finally {
      callers.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyFor_anotherCaller_isNotHandedOutAndNotUsedUp(InboundServer.Kind kind) throws Exception {
    FileTicket mine = share(file -> file.onlyFor("127.0.0.0/8").onceOnly());
    FileTicket foreign = share(file -> file.onceOnly().onlyFor("10.20.0.0/16"));
    FileTicket certified = share(file -> file.onlyFor("CN=vpcp, O=VPCP, C=VN"));
    try (InboundServer server = InboundServer.start(kind, portal)) {
      assertThat(get(foreign.at(server.uri())).statusCode()).isEqualTo(204);
      assertThat(get(certified.at(server.uri())).statusCode()).isEqualTo(204);
      assertThat(get(mine.at(server.uri())).body()).isEqualTo(PAPER);
    }
    assertThat(files.find(foreign.fingerprint())).isPresent();
    assertThat(files.find(mine.fingerprint())).isEmpty();
  }
}
