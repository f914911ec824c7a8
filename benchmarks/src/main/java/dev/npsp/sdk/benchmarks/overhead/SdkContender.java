package dev.npsp.sdk.benchmarks.overhead;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.benchmarks.SampleDossiers;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.observe.CallEnded;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.Dossier;
import java.net.URI;
import java.util.concurrent.atomic.LongAdder;

/** The SDK as a host uses it: validated, logged, listened to. */
final class SdkContender implements Contender {

  private final LongAdder heard = new LongAdder();
  private final Prepared<Dossier> dossiers = new Prepared<>(SampleDossiers::of);
  private final PortalClient portal;

  SdkContender(URI base) {
    this.portal =
        PortalClient.builder(
                PortalEnvironment.mapi(base),
                AgencyCode.of(SampleDossiers.AGENCY),
                Credentials.password(SampleDossiers.AGENCY, Secret.of("sandbox")))
            .addListener(new Counting())
            .build();
  }

  private final class Counting implements CallListener {
    @Override
    public void onCallEnd(CallEnded event) {
      heard.increment();
    }
  }

  @Override
  public boolean find(String code) {
    return portal.dossiers().find(DossierCode.of(code)).isPresent();
  }

  @Override
  public boolean submit(String code) {
    portal.dossiers().submit(dossiers.of(code));
    return true;
  }

  @Override
  public void close() {
    portal.close();
  }
}
