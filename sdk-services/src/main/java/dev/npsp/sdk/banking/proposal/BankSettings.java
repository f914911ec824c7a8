package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.SignableText;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** Who the bank is at the platform, and where the platform is. */
@PublicType
@Value.Immutable
public abstract class BankSettings {

  BankSettings() {}

  /** The bank's code as a partner. Wire: {@code MaDoiTac}. */
  public abstract String partner();

  /** The bank's code as a bank. Wire: {@code MaNganHang}. */
  public abstract String bank();

  /** The secrets of notices. */
  public abstract KeyRing keys();

  /** Where the platform is; the portal's address when empty. */
  public abstract Optional<URI> platform();

  /** Where notices go. Our proposal. */
  @Value.Default
  public String noticePath() {
    return "pp/bank-result";
  }

  @Value.Check
  void check() {
    if (!SignableText.isNumber(partner()) || !SignableText.isNumber(bank())) {
      throw new IllegalArgumentException(
          "The codes of partner and bank are signed with every notice: 1 to 100 characters, no"
              + " '|', no control character, no blanks around them.");
    }
  }

  /**
   * Settings with good defaults.
   *
   * @throws IllegalArgumentException when building, if a code is one that cannot be signed
   */
  public static Builder builder(String partner, String bank, KeyRing keys) {
    return new Builder().partner(partner).bank(bank).keys(keys);
  }

  /** Collects settings. */
  public static final class Builder extends ImmutableBankSettings.Builder {
    Builder() {}
  }
}
