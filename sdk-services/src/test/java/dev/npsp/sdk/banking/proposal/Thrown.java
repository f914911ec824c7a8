package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** What a host's code throws: of every kind that somebody might catch for another reason. */
final class Thrown {

  private Thrown() {}

  static Stream<Throwable> ofEveryKind() {
    return Stream.of(
        new IllegalArgumentException("No enum constant"),
        new NumberFormatException("For input string"),
        new ArithmeticException("long overflow"),
        new IllegalStateException("closed"),
        new NullPointerException("answer"),
        new NoSuchElementException("No value present"),
        new UnsupportedOperationException("later"),
        new UncheckedIOException(new IOException("reset")),
        new BankRefused("elsewhere", Reason.DUPLICATE),
        new BankRefused("elsewhere", Reason.REFUSED_BY_CORE, "123"),
        new IOException("not declared"),
        new SQLException("not declared"),
        new JsonUnreadable(LocalizedText.of("not declared")),
        new NoClassDefFoundError("a class that is not there"),
        new ExceptionInInitializerError("static"),
        new AssertionError("never"),
        new StackOverflowError("deep"),
        new OutOfMemoryError("Java heap space"));
  }
}
