package dev.npsp.sdk.sandbox.internal.store;

import java.nio.charset.StandardCharsets;

/**
 * One checked dossier of a batch: where its text stands in the request's body, not a copy of it.
 */
public record DossierWrite(
    String code, String status, long contentHash, byte[] body, int from, int length) {

  DossierWrite withStatus(String other) {
    return new DossierWrite(code, other, contentHash, body, from, length);
  }

  String text() {
    return new String(body, from, length, StandardCharsets.UTF_8);
  }

  byte[] copy() {
    byte[] copy = new byte[length];
    System.arraycopy(body, from, copy, 0, length);
    return copy;
  }
}
