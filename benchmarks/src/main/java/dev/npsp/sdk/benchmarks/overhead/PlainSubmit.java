package dev.npsp.sdk.benchmarks.overhead;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.benchmarks.SampleDossiers;
import java.util.List;

/** The whole message around one dossier. */
record PlainSubmit(
    @JsonProperty("session") String session,
    @JsonProperty("madonvi") String agency,
    @JsonProperty("service") String service,
    @JsonProperty("isUpdating") String updating,
    @JsonProperty("data") List<PlainDossier> dossiers) {

  static PlainSubmit update(String session, PlainDossier dossier) {
    return of(session, dossier, "True");
  }

  static PlainSubmit create(String session, PlainDossier dossier) {
    return of(session, dossier, "False");
  }

  private static PlainSubmit of(String session, PlainDossier dossier, String updating) {
    return new PlainSubmit(
        session, SampleDossiers.AGENCY, "DongBoHoSoMC", updating, List.of(dossier));
  }
}
