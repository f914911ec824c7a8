package dev.npsp.sdk;

import dev.npsp.sdk.internal.identifiers.ElectricityCustomerRules;
import dev.npsp.sdk.internal.identifiers.IdentifierText;
import java.util.Optional;

/**
 * The code of a customer at the electricity companies: thirteen characters, {@code P} and a letter
 * first. It leads to a home: {@code toString} shows only the last two characters.
 *
 * <p>Source: low to medium confidence; the length is attested, the letters are from memory.
 *
 * @param value thirteen capitals and digits
 */
public record ElectricityCustomerCode(String value) {

  public ElectricityCustomerCode {
    value = ElectricityCustomerRules.RULES.parse(value);
  }

  /**
   * The code, blanks removed, in capitals and checked by all rules.
   *
   * @throws InvalidIdentifier if it breaks one; says which, not what the text was
   */
  public static ElectricityCustomerCode parse(String text) {
    return new ElectricityCustomerCode(text);
  }

  /** The code, if the text keeps all rules. */
  public static Optional<ElectricityCustomerCode> tryParse(String text) {
    return ElectricityCustomerRules.RULES.tryParse(text).map(ElectricityCustomerCode::new);
  }

  /** The two letters of the company, such as {@code PD} in Hà Nội or {@code PE} in HCM City. */
  public String company() {
    return value.substring(0, 2);
  }

  @Override
  public String toString() {
    return IdentifierText.masked("ElectricityCustomerCode", value);
  }
}
