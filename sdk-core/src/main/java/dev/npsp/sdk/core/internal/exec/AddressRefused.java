package dev.npsp.sdk.core.internal.exec;

/** A value that the path of an address cannot hold, or that it misses. Never with the value. */
public final class AddressRefused extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String variable;
  private final String why;

  AddressRefused(String variable, String why) {
    super("{" + variable + "} " + why);
    this.variable = variable;
    this.why = why;
  }

  /** The name of the value in the template. */
  public String variable() {
    return variable;
  }

  /** What is wrong with it. */
  public String why() {
    return why;
  }
}
