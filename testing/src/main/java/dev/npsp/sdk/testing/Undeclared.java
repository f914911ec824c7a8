package dev.npsp.sdk.testing;

/** Throws as a host's code in Kotlin does: what no signature names. */
public final class Undeclared {

  private Undeclared() {}

  /** Throws it; returns nothing. */
  public static RuntimeException thrown(Throwable failure) {
    throw Undeclared.<RuntimeException>unchecked(failure);
  }

  @SuppressWarnings("unchecked") // the compiler believes it, the JVM does not ask
  private static <E extends Throwable> E unchecked(Throwable failure) throws E {
    throw (E) failure;
  }
}
