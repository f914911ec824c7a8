package dev.npsp.sdk.wire;

import dev.npsp.sdk.domain.internal.text.FailureKind;
import java.sql.SQLException;

/** What a log may say of a failure of the host's stores, handlers and listeners. */
public final class HostFailure {

  /** In an image without databases nobody throws what is only told of a database. */
  private static final boolean DATABASES_ARE_THERE =
      ModuleLayer.boot().findModule("java.sql").isPresent();

  private HostFailure() {}

  /** Classes, places and the {@code SQLState}; never a message, which may hold a whole row. */
  public static String kind(Throwable failure) {
    return FailureKind.of(failure, each -> DATABASES_ARE_THERE ? OfDatabase.state(each) : "");
  }

  /** Loaded only where its class is there. */
  private static final class OfDatabase {

    private OfDatabase() {}

    static String state(Throwable failure) {
      return failure instanceof SQLException sql ? " (" + sql.getSQLState() + ")" : "";
    }
  }
}
