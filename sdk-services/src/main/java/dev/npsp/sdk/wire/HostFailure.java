package dev.npsp.sdk.wire;

import dev.npsp.sdk.domain.internal.text.FailureKind;
import java.sql.SQLException;

/** What a log may say of a failure of the host's stores, handlers and listeners. */
public final class HostFailure {

  private HostFailure() {}

  /** Classes, places and the {@code SQLState}; never a message, which may hold a whole row. */
  public static String kind(Throwable failure) {
    return FailureKind.of(
        failure, each -> each instanceof SQLException sql ? " (" + sql.getSQLState() + ")" : "");
  }
}
