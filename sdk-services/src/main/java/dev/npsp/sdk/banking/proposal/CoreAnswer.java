package dev.npsp.sdk.banking.proposal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bank's core says to an order. */
public final class CoreAnswer {

  /** The three things that it can say. */
  public enum Kind {
    /** Carried out. */
    DONE,
    /** Not carried out, and never will be. */
    REFUSED,
    /** It does not know yet: ask again with the same number. */
    PENDING
  }

  private static final CoreAnswer PENDING = new CoreAnswer(Kind.PENDING, null, "");

  private final Kind kind;
  private final @Nullable String transaction;
  private final String code;

  private CoreAnswer(Kind kind, @Nullable String transaction, String code) {
    this.kind = kind;
    this.transaction = transaction;
    this.code = code;
  }

  /** Carried out, under that number. */
  public static CoreAnswer done(String transaction) {
    return new CoreAnswer(Kind.DONE, transaction, "");
  }

  /** Not carried out; {@code 123} for a lack of money, say. */
  public static CoreAnswer refused(String code) {
    return new CoreAnswer(Kind.REFUSED, null, code);
  }

  /** Not known yet. */
  public static CoreAnswer pending() {
    return PENDING;
  }

  /** What it says. */
  public Kind kind() {
    return kind;
  }

  /** The core's number, when carried out. */
  public Optional<String> transaction() {
    return Optional.ofNullable(transaction);
  }

  /** Why not, when refused. */
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return "CoreAnswer(" + kind + (code.isEmpty() ? "" : " " + code) + ")";
  }
}
