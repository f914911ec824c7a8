package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.domain.LocalizedText;

/** A value that the path of an address cannot hold, or that it misses. Never with the value. */
public final class AddressRefused extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String variable;
  private final LocalizedText why;

  AddressRefused(String variable, LocalizedText why) {
    super("{" + variable + "} " + why.english());
    this.variable = variable;
    this.why = why;
  }

  /** The name of the value in the template. */
  public String variable() {
    return variable;
  }

  /** What is wrong with it. */
  public LocalizedText why() {
    return why;
  }
}
