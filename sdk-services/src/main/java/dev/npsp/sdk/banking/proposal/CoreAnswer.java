package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.wire.SignableText;
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

  /**
   * Carried out, under that number. Blanks around it are taken off, as cores with columns of fixed
   * width leave them.
   *
   * @throws IllegalArgumentException for a number that the notice to the platform could not sign,
   *     or that nothing could be found under: more than 100 characters, none, or one with {@code |}
   *     or a control character. As with all that a core throws the outcome is then not known; the
   *     order comes again
   */
  public static CoreAnswer done(String transaction) {
    String number = transaction.strip();
    if (!SignableText.isNumber(number)) {
      throw new IllegalArgumentException(
          "The core's number of a transaction has 1 to 100 characters, no '|' and no control"
              + " character: it is signed when the platform is told.");
    }
    return new CoreAnswer(Kind.DONE, number, "");
  }

  /**
   * Not carried out, and never will be; {@code 123} for a lack of money, say. The platform hears
   * the code when it is one that says no there too, else {@code 01}: never a code that means done,
   * not known yet, or something that only the bank itself says ({@code 02}, {@code 07}, {@code
   * 116}, ...).
   */
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
