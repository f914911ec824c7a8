package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dev.npsp.sdk.AsyncPortal;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.procedures.Channel;
import dev.npsp.sdk.procedures.Fee;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureSummary;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TogetherLookUpTest {
  private static final ProcedureCode COPIES = ProcedureCode.of("2.000815");
  private static final ProcedureCode NOBODYS = ProcedureCode.of("9.999999");

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  @Test
  void get_certifiedCopies_tellsTimeAndFeeOnline() {
    Procedure procedure = sandbox.client().procedures().get(COPIES);
    Channel online = procedure.channel(Channel.Kind.ONLINE).orElseThrow();

    assertThat(procedure.name()).startsWith("Chứng thực bản sao");
    assertThat(online.processingTime().isSameDay()).isTrue();
    assertThat(online.processingTime().cutOff()).contains(LocalTime.of(15, 0));
    assertThat(online.fees()).extracting(Fee::amount).containsExactly(Optional.of(Vnd.of(2_000)));
    assertThat(procedure.papers()).isNotEmpty();
    assertThat(procedure.reference().code()).isEqualTo(COPIES);
  }

  @Test
  void get_whenUnknown_isNotFoundWithARemedy() {
    NotFoundAtPortal missing =
        catchThrowableOfType(
            NotFoundAtPortal.class, () -> sandbox.client().procedures().get(NOBODYS));

    assertThat(missing.remedy()).contains("search");
    assertThat(missing.retryCanHelp()).isFalse();
    assertThat(sandbox.client().procedures().find(NOBODYS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chung thuc ban sao",
        "CHỨNG THỰC BẢN SAO",
        "ban sao chung",
        "  chứng   thực bả ",
        "chứng thực bản sao"
      })
  void search_findsWhateverTheDiacritics(String words) {
    assertThat(sandbox.client().procedures().search(words).stream().map(ProcedureSummary::code))
        .contains(Optional.of(COPIES));
  }

  @Test
  void search_whenNothingFits_isEmpty() {
    assertThat(sandbox.client().procedures().search("tàu vũ trụ liên hành tinh").items()).isEmpty();
  }

  @Test
  void lists_haveSeveralRows() {
    PortalClient portal = sandbox.client();

    assertThat(portal.procedures().list().items()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(portal.catalogues().list(Catalogue.AGENCIES).items()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(portal.catalogues().list(Catalogue.FIELDS).items()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void async_returnsWhatTheBlockingClientReturns() {
    PortalClient portal = sandbox.client();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      AsyncPortal later = portal.async(threads);

      assertThat(later.call(p -> p.procedures().get(COPIES)).join())
          .isEqualTo(portal.procedures().get(COPIES));
      assertThat(later.call(p -> p.procedures().search("chung thuc")).join().items())
          .isEqualTo(portal.procedures().search("chung thuc").items());
      assertThat(later.call(p -> p.catalogues().list(Catalogue.FIELDS)).join().items())
          .isEqualTo(portal.catalogues().list(Catalogue.FIELDS).items());
      assertThat(later.call(p -> p.dossiers().submit(Cases.dossier(1))).join().created()).isTrue();
      assertThat(later.call(p -> p.dossiers().find(Cases.code(1))).join())
          .isEqualTo(portal.dossiers().find(Cases.code(1)));
      assertThatThrownBy(() -> later.call(p -> p.procedures().get(NOBODYS)).join())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(NotFoundAtPortal.class);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void async_whenCancelled_interruptsTheAttempt() throws Exception {
    PortalClient portal = sandbox.client();
    portal.dossiers().submit(Cases.dossier(1));
    ExecutorService one = Executors.newSingleThreadExecutor();
    try {
      sandbox.nextCall(Fault.stall(Duration.ofMinutes(5)));
      CompletableFuture<Optional<RecordedDossier>> stalled =
          portal.async(one).call(p -> p.dossiers().find(Cases.code(1)));
      await().until(() -> sandbox.callsOf("TraCuuHoSo") == 1);

      assertThat(stalled.cancel(true)).isTrue();

      assertThat(stalled).isCancelled();
      assertThat(
              portal
                  .async(one)
                  .call(p -> p.dossiers().find(Cases.code(1)))
                  .get(20, TimeUnit.SECONDS))
          .isPresent();
      assertThat(sandbox.callsOf("TraCuuHoSo")).isEqualTo(2);
    } finally {
      one.shutdownNow();
    }
  }
}
