package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.Origin;

/** What a wire has no message for: the error that says so, and which wires have one. */
public final class Lacking {

  private Lacking() {}

  /**
   * The error of a call that is not made.
   *
   * @param what what is lacking; its remedy names the environments that offer it
   * @param remedy what else can be done
   */
  public static NotOffered notOffered(Origin origin, ServiceText what, ServiceText remedy) {
    return new NotOffered(
        origin, what.text(), ServiceText.OFFERED_BY.text(remedy.remedy(), what.remedy()));
  }
}
