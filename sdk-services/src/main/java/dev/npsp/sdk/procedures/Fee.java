package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.OpenCode;
import dev.npsp.sdk.domain.internal.text.Messages;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.ServiceMessages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a procedure costs. Amounts come as people typed them, so {@link #amountText} always holds
 * the text, and {@link #amount} only what is certain.
 *
 * <p>Wire: an element of {@code PHILEPHI}.
 */
@PublicType
@Value.Immutable
public abstract class Fee {

  Fee() {}

  /**
   * Fee for a service or administrative charge. Wire: {@code MAPHILEPHI}, without a stray quote.
   */
  public abstract Optional<Fee.Kind> kind();

  /** The kind as the portal wrote it; {@code 1'} occurs. Wire: {@code MAPHILEPHI}. */
  public abstract Optional<String> kindText();

  /**
   * The amount in dong: {@code 50000}, {@code 115.000} and {@code 115.000 đồng} are read, "không"
   * and "miễn phí" are zero. Empty when the text is anything else, when {@link #unit} is no money
   * in dong, or when a zero in digits stands beside a {@link #note} with a number, such as a price.
   */
  public abstract Optional<Vnd> amount();

  /** The amount as the portal wrote it. Wire: {@code SOTIEN}. */
  public abstract Optional<String> amountText();

  /** Of what, as the portal wrote it, such as {@code Đồng}. Wire: {@code DONVI}. */
  public abstract Optional<String> unit();

  /** For which case, and the like, free text. Wire: {@code MOTA}. */
  public abstract Optional<String> note();

  /** A table of fees, if there is one. Wire: {@code TENTEP} and {@code URL}. */
  public abstract Optional<ProcedureFile> file();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  public abstract Map<String, String> additional();

  /** Whether it is certain that nothing is to be paid. */
  public boolean isFree() {
    return amount().filter(Vnd.ZERO::equals).isPresent();
  }

  /**
   * For people: {@code Fee: 115,000 VND}; with the portal's own text when it was not understood.
   */
  @Override
  public String toString() {
    String shown =
        amount()
            .map(amount -> isFree() ? "free" : amount.toString())
            .orElseGet(() -> "\"" + amountText().orElse("") + "\"");
    return kind().map(Kind::toString).orElse("Fee without a kind") + ": " + shown;
  }

  /** Nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Fee}. */
  public static final class Builder extends ImmutableFee.Builder {
    Builder() {}
  }

  /**
   * The kind of a fee. Open: a code that this version does not know survives and says {@link
   * #isKnown() isKnown() == false}.
   *
   * <p>Wire: {@code MAPHILEPHI}. Source: both codes are attested.
   *
   * @param code the code as the portal writes it, never empty
   */
  public record Kind(String code) {

    /** Fee for a service, {@code 1}, phí. */
    public static final Kind FEE = new Kind("1");

    /** Administrative charge, {@code 2}, lệ phí. */
    public static final Kind CHARGE = new Kind("2");

    public Kind {
      code = OpenCode.checked(code);
    }

    /** The kind of that code, known or not. */
    public static Kind of(String code) {
      return new Kind(code);
    }

    /** Whether this version knows the code. */
    public boolean isKnown() {
      return switch (code) {
        case "1", "2" -> true;
        default -> false;
      };
    }

    /** Its name in Vietnamese or else in English; {@code Fee kind 7} when it is not known. */
    public String text(Locale language) {
      Messages words = ServiceMessages.in(language);
      return words.name(getClass(), code).orElseGet(() -> words.text("fee.kind", code));
    }

    /** In English: {@code Charge}; {@code Fee kind 7} when the code is not known. */
    @Override
    public String toString() {
      return text(Locale.ENGLISH);
    }
  }
}
