package dev.npsp.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.observe.CallContext;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.core.observe.CallStarted;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetryBudgetOfAClientTest {

  private static final AgencyCode FIRST = AgencyCode.of("000.00.00.H56");
  private static final AgencyCode SECOND = AgencyCode.of("000.00.00.H57");
  private static final Credentials CREDENTIALS =
      Credentials.password("000.00.00.H56", Secret.of("bi-mat"));

  private final AtomicInteger requests = new AtomicInteger();
  private final Transport away =
      call -> {
        requests.incrementAndGet();
        throw new NotConnectedException("nothing listens there", null);
      };

  @Test
  void thousandCalls_overAgenciesViewsAndAreas_sendElevenHundredRequests() {
    try (PortalClient client = client().build()) {
      List<Portal> portals =
          List.of(
              client,
              client.with(RequestOptions.timeout(Duration.ofSeconds(1))),
              client.forAgency(SECOND, CREDENTIALS));
      for (int i = 0; i < 1_000; i++) {
        Portal portal = portals.get(i % portals.size());
        boolean even = i % 2 == 0;
        assertThatThrownBy(
                () -> {
                  if (even) {
                    portal.procedures().get(ProcedureCode.of("1.002809"));
                  } else {
                    portal.catalogues().list(Catalogue.AGENCIES);
                  }
                })
            .isInstanceOf(PortalException.class);
      }
    }

    assertThat(requests).hasValue(1_100);
  }

  @Test
  void listener_hearsOfTheAgencyAndTheWire() {
    List<CallContext> heard = new CopyOnWriteArrayList<>();
    CallListener listener =
        new CallListener() {
          @Override
          public void onCallStart(CallStarted event) {
            heard.add(event.context());
          }
        };
    try (PortalClient client = client().addListener(listener).build()) {
      Portal other = client.forAgency(SECOND, CREDENTIALS);
      assertThatThrownBy(() -> other.procedures().get(ProcedureCode.of("1.002809")))
          .isInstanceOf(PortalException.class);
    }

    assertThat(heard).hasSize(2).allMatch(context -> context.agency().equals(Optional.of(SECOND)));
    assertThat(heard).extracting(CallContext::wire).containsOnly("mapi");
    assertThat(heard).extracting(CallContext::changesData).containsOnly(false);
    assertThat(heard.get(1).parentRequestId()).contains(heard.get(0).requestId());
  }

  private PortalClientBuilder client() {
    return PortalClient.builder(
            PortalEnvironment.mapi(URI.create("http://portal.invalid/")), FIRST, CREDENTIALS)
        .transport(away)
        .sleeper(pause -> {});
  }
}
