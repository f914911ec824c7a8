package dev.npsp.sdk.benchmarks.overhead;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The message of a login. */
record PlainLogin(
    @JsonProperty("username") String username, @JsonProperty("password") String password) {

  static PlainLogin sandbox() {
    return new PlainLogin(PlainDossier.AGENCY, "sandbox");
  }
}
