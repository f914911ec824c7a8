package dev.npsp.sdk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.PersonalId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where each generation of the sign-in sends a browser, and whom it says that came back. */
class SignInSettingsTest {

  private static final URI HERE = URI.create("https://mot-cua.example.vn/sso?t=1");
  private static final SignInSettings PARTNER =
      SignInSettings.partner(URI.create("https://sign-in.invalid/oauth2/authorize"), "app 1", HERE)
          .endSessionUri(URI.create("https://sign-in.invalid/oidc/logout"))
          .build();
  private static final SignInSettings REALM =
      SignInSettings.vneidRealm(
              URI.create("https://sso.invalid/auth/realms/citizen/protocol/openid-connect/auth"),
              "app",
              HERE)
          .build();
  private static final SignInSettings VNEID =
      SignInSettings.vneid(URI.create("https://sso.invalid/auth"), "app", HERE).build();

  @Test
  void signInAddress_ofAPartner_asksForTheAttestedLevel() {
    assertThat(PARTNER.signInAddress("a&b"))
        .hasToString(
            "https://sign-in.invalid/oauth2/authorize?response_type=code&client_id=app%201"
                + "&redirect_uri=https%3A%2F%2Fmot-cua.example.vn%2Fsso%3Ft%3D1&scope=openid"
                + "&acr_values=LoA1&state=a%26b");
    assertThat(PARTNER.additionalParameters()).containsExactly(Map.entry("acr_values", "LoA1"));
  }

  @Test
  void signInAddress_ofTheNewGeneration_hasNoLevelAndNoRealm() {
    assertThat(VNEID.signInAddress("s"))
        .hasToString(
            "https://sso.invalid/auth?response_type=code&client_id=app"
                + "&redirect_uri=https%3A%2F%2Fmot-cua.example.vn%2Fsso%3Ft%3D1&scope=openid"
                + "&state=s");
    assertThat(VNEID.additionalParameters()).isEmpty();
    assertThat(REALM.additionalParameters()).isEmpty();
  }

  @Test
  void signInAddress_withAFurtherScope_namesBoth() {
    assertThat(PARTNER.toBuilder().scopes(List.of("openid", "email")).build().signInAddress("s"))
        .hasParameter("scope", "openid email");
  }

  @Test
  void signOutAddress_isThereWhereItIsGiven() {
    assertThat(PARTNER.signOutAddress("id.token", URI.create("https://mot-cua.example.vn/")))
        .contains(
            URI.create(
                "https://sign-in.invalid/oidc/logout?id_token_hint=id.token"
                    + "&post_logout_redirect_uri=https%3A%2F%2Fmot-cua.example.vn%2F"));
    assertThat(VNEID.signOutAddress("id.token", HERE)).isEmpty();
  }

  @Test
  void profile_ofTheRealm_takesTheUserNameForThePersonalNumber() {
    Map<String, Object> claims =
        Map.of("preferred_username", "038099000017", "HoVaTen", "Nguyễn Văn Mẫu");

    assertThat(REALM.profile(claims).person().personalId()).contains(PersonalId.of("038099000017"));
    assertThat(REALM.profile(claims).accountKey()).contains("038099000017");
    assertThat(PARTNER.profile(claims).person().personalId()).isEmpty();
    assertThat(VNEID.profile(claims).person().personalId()).isEmpty();
  }

  @Test
  void profile_ofTheRealm_whenTheClaimsHaveANumberOrTheNameIsNone_keepsWhatTheySay() {
    assertThat(
            REALM
                .profile(Map.of("preferred_username", "038099000017", "SoDinhDanh", "038099000018"))
                .person()
                .personalId())
        .contains(PersonalId.of("038099000018"));
    assertThat(REALM.profile(Map.of("preferred_username", "an.nguyen")).person().personalId())
        .isEmpty();
  }

  @Test
  void build_withWhatAGenerationDoesNotTake_isRefused() {
    assertThatThrownBy(() -> VNEID.toBuilder().acrValues("LoA1").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("acrValues");
    assertThatThrownBy(() -> VNEID.toBuilder().scopes(List.of("email")).build())
        .hasMessageContaining("openid");
    assertThatThrownBy(() -> VNEID.toBuilder().clientId(" ").build())
        .hasMessageContaining("clientId");
    assertThatThrownBy(
            () -> VNEID.toBuilder().authorizationUri(URI.create("https://sso.invalid/a?b")).build())
        .hasMessageContaining("authorizationUri");
    assertThatThrownBy(
            () -> VNEID.toBuilder().redirectUri(URI.create("https://a.invalid/#b")).build())
        .hasMessageContaining("redirectUri");
  }
}
