package dev.npsp.sdk;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.wire.lgsp.LgspAccessToken;
import java.util.function.Supplier;

/**
 * The five keys that the operator of an LGSP gives to one application. Together, as JSON in Base64,
 * they are the header {@code lgspaccesstoken}: a secret that does not end by itself, whatever its
 * name. Immutable. Source: two peers; the header alone: four.
 */
public final class LgspKeys {

  private final String accessKey;
  private final Supplier<Secret> secretKey;
  private final String appName;
  private final String partnerCode;
  private final String customerPartnerCode;

  private LgspKeys(
      String accessKey,
      Supplier<Secret> secretKey,
      String appName,
      String partnerCode,
      String customerPartnerCode) {
    this.accessKey = notBlank(accessKey, "AccessKey");
    this.secretKey = secretKey;
    this.appName = notBlank(appName, "AppName");
    this.partnerCode = notBlank(partnerCode, "PartnerCode");
    this.customerPartnerCode = notBlank(customerPartnerCode, "PartnerCodeCus");
  }

  /**
   * Keys with a fixed secret.
   *
   * @param accessKey wire: {@code AccessKey}
   * @param secretKey wire: {@code SecretKey}
   * @param appName the name under which the application is registered; wire: {@code AppName}
   * @param partnerCode the agency that calls, {@code 000.00.00.H99}; wire: {@code PartnerCode}, and
   *     {@code PartnerCodeCus} unless {@link #withCustomerPartnerCode} names another
   */
  public static LgspKeys of(
      String accessKey, Secret secretKey, String appName, String partnerCode) {
    return of(accessKey, () -> secretKey, appName, partnerCode);
  }

  /** Keys with a secret that is asked for with every new token, for instance from a vault. */
  public static LgspKeys of(
      String accessKey, Supplier<Secret> secretKey, String appName, String partnerCode) {
    return new LgspKeys(accessKey, secretKey, appName, partnerCode, partnerCode);
  }

  /**
   * With another {@code PartnerCodeCus}. What it means is not documented; where it was seen, it had
   * the value of {@code PartnerCode}.
   */
  public LgspKeys withCustomerPartnerCode(String code) {
    return new LgspKeys(accessKey, secretKey, appName, partnerCode, code);
  }

  /** The name under which the application is registered; wire: {@code AppName}. */
  public String appName() {
    return appName;
  }

  /** The agency that calls; wire: {@code PartnerCode}. */
  public String partnerCode() {
    return partnerCode;
  }

  /**
   * The value of the header {@code lgspaccesstoken}, with the secret of this moment: the Base64
   * text (without line breaks) of {@code AccessKey}, {@code SecretKey}, {@code AppName}, {@code
   * PartnerCode} and {@code PartnerCodeCus} as a JSON object in this order, in UTF-8. Who calls
   * another service of the hub, as {@code PayGovSettings} does, gives {@code keys::accessToken}.
   */
  public Secret accessToken() {
    return new LgspAccessToken(
            accessKey, secretKey.get().reveal(), appName, partnerCode, customerPartnerCode)
        .header();
  }

  private static String notBlank(String value, String name) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          name + " cannot be empty; the operator of the LGSP gives it to the application.");
    }
    return value;
  }

  @Override
  public String toString() {
    return "LgspKeys(" + appName + ", ***)";
  }
}
