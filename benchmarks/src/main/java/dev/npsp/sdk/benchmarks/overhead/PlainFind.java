package dev.npsp.sdk.benchmarks.overhead;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.benchmarks.SampleDossiers;

/** The whole message of a look-up. */
record PlainFind(
    @JsonProperty("session") String session,
    @JsonProperty("madonvi") String agency,
    @JsonProperty("service") String service,
    @JsonProperty("mahoso") String code) {

  static PlainFind of(String session, String code) {
    return new PlainFind(session, SampleDossiers.AGENCY, "TraCuuHoSo", code);
  }
}
