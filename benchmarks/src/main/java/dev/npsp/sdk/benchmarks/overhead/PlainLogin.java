package dev.npsp.sdk.benchmarks.overhead;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.benchmarks.SampleDossiers;

/** The message of a login. */
record PlainLogin(
    @JsonProperty("username") String username, @JsonProperty("password") String password) {

  static PlainLogin sandbox() {
    return new PlainLogin(SampleDossiers.AGENCY, "sandbox");
  }
}
