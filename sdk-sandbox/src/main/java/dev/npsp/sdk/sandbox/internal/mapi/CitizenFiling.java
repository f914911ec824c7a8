package dev.npsp.sdk.sandbox.internal.mapi;

import dev.npsp.sdk.sandbox.SandboxDossier;
import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.check.WireDates;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where a citizen files on the portal itself. The numbers such dossiers get are our proposal: those
 * of the agency they go to.
 */
public final class CitizenFiling {
  private final DossierStore store;
  private final Clock clock;
  private final AtomicInteger serial = new AtomicInteger(90_000);

  public CitizenFiling(DossierStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public SandboxDossier file(String agency, String procedure, String applicant) {
    if (!AgencyCodes.isAgency(agency)) {
      throw new IllegalArgumentException("no agency code: " + agency);
    }
    String number =
        agency + "-" + WireDates.shortDay(clock.instant()) + "-" + serial.incrementAndGet();
    return file(number, agency, procedure, applicant);
  }

  public SandboxDossier file(String number, String agency, String procedure, String applicant) {
    Instant now = clock.instant();
    byte[] content =
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("MaHoSo", number);
              json.writeStringField("MaTTHC", procedure);
              json.writeStringField("ChuHoSo", applicant);
              json.writeStringField("TrangThaiHoSo", "1");
              json.writeStringField("NgayNopHoSo", WireDates.moment(now));
              json.writeStringField("MaDonViXuLy", agency);
              json.writeEndObject();
            });
    if (!store.fileFromCitizen(number, content)) {
      throw new IllegalArgumentException("the portal holds a dossier " + number + " already");
    }
    return store.find(number).orElseThrow();
  }
}
