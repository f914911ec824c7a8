package dev.npsp.sdk.examples.support;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.Payee;

/** The fee of a dossier in these examples, and the treasury account that receives it. */
public final class SampleFee {

  public static final Vnd AMOUNT = Vnd.of(115_000);
  public static final Payee PAYEE = Payee.of("37110123456789", "01201001", "KHO BAC NHA NUOC");

  private SampleFee() {}
}
