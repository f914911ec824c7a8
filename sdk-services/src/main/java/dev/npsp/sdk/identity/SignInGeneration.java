package dev.npsp.sdk.identity;

/**
 * Which generation of the national sign-in an application uses. More may come: a switch over them
 * needs a default.
 */
public enum SignInGeneration {
  /**
   * VNConnect, which partners of the portal use: {@code /oauth2/authorize} of {@code
   * xacthuc.dichvucong.gov.vn} ({@code testxacthuc.dichvucong.gov.vn} for tests), scope {@code
   * openid}, {@code acr_values} {@code LoA1}. Source: three peers; in use by partners in 2025.
   */
  PARTNER,

  /**
   * VNeID through the Keycloak realm {@code citizen} at {@code sso.dancuquocgia.gov.vn}, as one
   * peer used it in 2023 with the client {@code vnconnect}: {@code preferred_username} is the
   * personal number. A token was good for 1,800 seconds.
   */
  VNEID_REALM,

  /**
   * VNeID as the rebuilt portal uses it since 2025: {@code https://sso.dancuquocgia.gov.vn/auth}
   * without a path of a realm, scope {@code openid}, no {@code acr_values}. The portal's own client
   * is {@code sso-c12-dvc-web}, which is nobody else's. Its claims were not seen.
   */
  VNEID
}
