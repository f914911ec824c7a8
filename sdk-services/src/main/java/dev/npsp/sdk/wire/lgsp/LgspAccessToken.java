package dev.npsp.sdk.wire.lgsp;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.internal.json.Json;
import java.util.Base64;

/**
 * The header {@code lgspaccesstoken} before it is Base64: five keys in this order. {@code toString}
 * would show the secret, so it shows nothing.
 */
@JsonPropertyOrder({"AccessKey", "SecretKey", "AppName", "PartnerCode", "PartnerCodeCus"})
public record LgspAccessToken(
    @JsonProperty("AccessKey") String accessKey,
    @JsonProperty("SecretKey") String secretKey,
    @JsonProperty("AppName") String appName,
    @JsonProperty("PartnerCode") String partnerCode,
    @JsonProperty("PartnerCodeCus") String customerPartnerCode) {

  private static final Json JSON = new Json();

  /** The value of the header: standard Base64 of the JSON text in UTF-8, without line breaks. */
  public Secret header() {
    return Secret.of(Base64.getEncoder().encodeToString(JSON.write(this)));
  }

  @Override
  public String toString() {
    return "the keys of " + appName;
  }
}
