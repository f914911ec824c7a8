package dev.npsp.sdk.sandbox.internal.store;

import dev.npsp.sdk.sandbox.SandboxSummary;

/** A month's figures; the key is everything but the content and the count. */
public record HeldSummary(
    String service, String agency, String month, String procedure, String json, int timesWritten)
    implements SandboxSummary {

  String key() {
    return String.join("|", service, agency, month, procedure);
  }

  HeldSummary writtenAfter(int times) {
    return new HeldSummary(service, agency, month, procedure, json, times + 1);
  }
}
