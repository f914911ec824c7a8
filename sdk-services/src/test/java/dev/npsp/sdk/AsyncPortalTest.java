package dev.npsp.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.domain.AgencyCode;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done with a portal on an executor is the same, and ends in its future. */
class AsyncPortalTest {

  private final PortalClient portal =
      PortalClient.builder(
              PortalEnvironment.mapi(URI.create("http://portal.invalid/")),
              AgencyCode.of("000.00.00.H56"),
              Credentials.password("x", Secret.of("y")))
          .build();

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void call_givesTheValueOfWhatIsDone() {
    assertThat(portal.async(Runnable::run).call(p -> p == portal)).isCompletedWithValue(true);
  }

  @Test
  void run_endsWithoutAValue() {
    assertThat(portal.async(Runnable::run).run(Portal::banking)).isCompletedWithValue(null);
  }

  @Test
  void call_whenWhatIsDoneThrows_failsWithThat() {
    assertThat(portal.async(Runnable::run).call(Portal::payments))
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(IllegalStateException.class)
        .withMessageContaining(".payments(..)");
  }

  @Test
  void call_whenTheExecutorTakesNoMore_failsTheFuture() {
    AsyncPortal async =
        portal.async(
            task -> {
              throw new RejectedExecutionException("full");
            });

    assertThat(async.call(Portal::dossiers))
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(RejectedExecutionException.class);
  }
}
