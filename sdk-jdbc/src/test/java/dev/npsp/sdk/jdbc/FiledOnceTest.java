package dev.npsp.sdk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.inbound.FiledDossier;
import dev.npsp.sdk.inbound.FiledDossierHandler;
import dev.npsp.sdk.inbound.FiledFiles;
import dev.npsp.sdk.inbound.InboundHandler;
import dev.npsp.sdk.inbound.InboundPaths;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.inbound.InboundResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dossier that is filed on the portal reaches the host once, on however many nodes it comes. */
class FiledOnceTest {

  private static final byte[] MESSAGE =
      "{\"service\":\"NhanHoSoDVCQG\",\"data\":{\"MaHoSo\":\"DVC-1\",\"ChuHoSo\":\"Nguyễn Văn Ví Dụ\"}}"
          .getBytes(StandardCharsets.UTF_8);

  static List<Setting> jdbc() {
    return Setting.jdbc();
  }

  private static InboundPortal node(Setting.Host host, InboundHandler<FiledDossier> office) {
    return InboundPortal.builder(CallerGuard.everybody())
        .onFiledDossier(
            FiledDossierHandler.of(host.stores().callbackLedger(), FiledFiles.none(), office))
        .build();
  }

  private static String ask(Setting.Host host, InboundPortal node) throws Exception {
    InboundReply reply =
        host.inTransaction(
            () ->
                node.answer(
                    InboundRequest.of("POST", "/" + InboundPaths.AMENDMENT, Map.of(), MESSAGE)));
    return new String(reply.body(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("jdbc")
  void message_broughtToTwoNodesAtOnce_isGivenOnceAndAnsweredAlike(Setting setting)
      throws Exception {
    AtomicInteger given = new AtomicInteger();
    Setting.Host one = setting.host();
    List<Setting.Host> hosts = List.of(one, one.otherNode());
    List<InboundPortal> nodes = new ArrayList<>();
    for (Setting.Host host : hosts) {
      nodes.add(
          node(
              host,
              filed -> {
                given.incrementAndGet();
                return InboundResult.accepted();
              }));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> calls = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        int at = i % 2;
        calls.add(() -> ask(hosts.get(at), nodes.get(at)));
      }
      Set<String> answers = new HashSet<>();
      for (Future<String> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      assertThat(answers).containsExactly("{\"error_code\":0,\"message\":\"DVC-1| ok\"}");
      assertThat(given).hasValue(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("jdbc")
  void message_thatTheHostFailedOn_isGivenAgain(Setting setting) throws Exception {
    AtomicInteger given = new AtomicInteger();
    AtomicBoolean failing = new AtomicBoolean(true);
    Setting.Host host = setting.host();
    InboundPortal node =
        node(
            host,
            filed -> {
              given.incrementAndGet();
              if (failing.get()) {
                throw new IllegalStateException("the host fails");
              }
              return InboundResult.accepted();
            });

    assertThat(ask(host, node)).contains("\"error_code\":-1");
    failing.set(false);
    assertThat(ask(host, node)).contains("\"error_code\":0");
    assertThat(ask(host, node)).contains("\"error_code\":0");
    assertThat(given).hasValue(2);
  }
}
