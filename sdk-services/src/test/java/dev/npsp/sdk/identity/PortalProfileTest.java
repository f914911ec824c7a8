package dev.npsp.sdk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.identity.internal.IdentityOverMapi;
import dev.npsp.sdk.procedures.PortalOnPaper;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PortalProfileTest {

  private static final String TECH_ID = "00000000-1111-4222-8333-444444444444";

  @Test
  void fromClaims_ofTheCitizen_isTyped() throws IOException {
    PortalProfile profile = PortalProfile.fromClaims(claims("citizen"));

    assertThat(profile.technicalId()).contains(TechId.of(TECH_ID));
    assertThat(profile.kind()).contains(AccountKind.CITIZEN);
    assertThat(profile.name()).contains("Nguyễn Văn Ví Dụ");
    assertThat(profile.person().personalId()).contains(PersonalId.of("001000000000"));
    assertThat(profile.person().birthDate()).contains(LocalDate.of(1990, 1, 1));
    assertThat(profile.person().sex()).contains(Sex.MALE);
    assertThat(profile.person().maritalStatus()).contains(MaritalStatus.UNKNOWN);
    assertThat(profile.person().bloodGroup()).contains(BloodGroup.UNKNOWN);
    assertThat(profile.person().permanentResidence()).isEmpty();
    assertThat(profile.contact().phone()).contains("0900000000");
    assertThat(profile.contact().email()).isEmpty();
    assertThat(profile.taxCode()).isEmpty();
    assertThat(profile.enterprise()).isEmpty();
    assertThat(profile.signIn().assuranceLevel()).contains("LoA1");
    assertThat(profile.signIn().isThroughVneid()).isFalse();
    assertThat(profile.accountKey()).contains(TECH_ID);
    assertThat(profile.party())
        .contains(
            Person.builder("Nguyễn Văn Ví Dụ")
                .personalId(PersonalId.of("001000000000"))
                .born(PartialDate.of(LocalDate.of(1990, 1, 1)))
                .phone("0900000000")
                .build());
  }

  static Stream<Object> claimsThatCannotBeRead() {
    Map<String, Object> itself = new HashMap<>();
    itself.put("me", itself);
    itself.put("again", itself);
    List<Object> list = new ArrayList<>();
    list.add(list);
    Object deep = "end";
    for (int depth = 0; depth < 210; depth++) {
      deep = depth % 2 == 0 ? List.of(deep) : Map.of("in", deep);
    }
    return Stream.of(
        itself,
        list,
        deep,
        new BigInteger("7".repeat(1_200)),
        Map.of("x\uD83D", "1"),
        List.of(Map.of("x\uDE00", "1")),
        Collections.nCopies(100_000, "x"),
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException("none");
          }
        });
  }

  @ParameterizedTest
  @MethodSource("claimsThatCannotBeRead")
  void fromClaims_whenOneCannotBeRead_leavesThatOneOut(Object odd) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("odd", odd);
    claims.put("HoVaTen", "Nguyễn Văn Ví Dụ");
    claims.put("kept", Map.of("in", 1));

    PortalProfile profile = PortalProfile.fromClaims(claims);

    assertThat(profile.name()).contains("Nguyễn Văn Ví Dụ");
    assertThat(profile.additional()).containsOnlyKeys("kept");
  }

  /** The reader has a member of that name itself. */
  @Test
  void fromClaims_whenAClaimIsNamedMore_keepsIt() {
    PortalProfile profile =
        PortalProfile.fromClaims(
            Map.of("more", "a", "More", 2, "MORE", Map.of("in", 1), "other", "b", "TechID", "abc"));

    assertThat(profile.additional()).containsEntry("more", "a").containsEntry("other", "b");
    assertThat(profile.additional()).containsEntry("More", "2");
    assertThat(profile.technicalId()).contains(TechId.of("abc"));
  }

  @Test
  void fromClaims_whenAPersonsClaimCannotBeRead_leavesThatOneOut() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("HoVaTen", new BigInteger("7".repeat(1_200)));
    claims.put("half\uD83D", "x");
    claims.put("TechID", "abc");

    PortalProfile profile = PortalProfile.fromClaims(claims);

    assertThat(profile.name()).isEmpty();
    assertThat(profile.technicalId()).contains(TechId.of("abc"));
    assertThat(profile.additional()).isEmpty();
  }

  @Test
  void fromClaims_ofTheEnterprise_isTyped() throws IOException {
    PortalProfile profile = PortalProfile.fromClaims(claims("enterprise"));

    assertThat(profile.kind()).contains(AccountKind.ENTERPRISE);
    assertThat(profile.taxCode()).contains(TaxCode.of("0100000000"));
    assertThat(profile.representative()).contains("Nguyễn Văn Ví Dụ");
    Organisation enterprise = profile.enterprise().orElseThrow();
    assertThat(enterprise.registrationNumber()).contains("0100000000");
    assertThat(enterprise.name()).isEqualTo("Công ty TNHH Ví Dụ");
    assertThat(enterprise.address()).contains(PostalAddress.of("Số 1 đường Ví Dụ"));
    assertThat(profile.party())
        .contains(
            enterprise.toBuilder()
                .taxCode(TaxCode.of("0100000000"))
                .email(profile.contact().email())
                .phone(profile.contact().phone())
                .build());
  }

  @Test
  void fromClaims_ofVneid_tellsWhoVouched() throws IOException {
    PortalProfile profile = PortalProfile.fromClaims(claims("vneid"));

    assertThat(profile.signIn().isThroughVneid()).isTrue();
    assertThat(profile.signIn().profileAddress().orElseThrow().getHost())
        .isEqualTo("sso.dancuquocgia.gov.vn");
    assertThat(profile.signIn().logoutAddress()).isPresent();
    assertThat(profile.toString() + profile.signIn()).doesNotContain("token_id", "EXAMPLE");
  }

  @Test
  void toString_showsNobody() throws IOException {
    for (String who : List.of("citizen", "vneid", "enterprise")) {
      PortalProfile profile = PortalProfile.fromClaims(claims(who));
      assertThat(profile.toString() + profile.person() + profile.contact())
          .doesNotContain("Nguyễn", "001000000000", "0900000000", "1990", "444444444444");
    }
    assertThat(TechId.of(TECH_ID).toString()).isEqualTo("TechId(***)");
    assertThat(TechId.of("ab").toString()).isEqualTo("TechId(***)");
  }

  /** TechID; else of a firm the tax code, else its number; else the person's numbers. */
  @ParameterizedTest
  @CsvSource({
    "TechID=t;SoDinhDanh=001000000000;LoaiTaiKhoan=1,t",
    "SoDinhDanh=001000000000;SoCMND=100000000;LoaiTaiKhoan=1,001000000000",
    "SoCMND=100000000;LoaiTaiKhoan=1,100000000",
    "MaSoThue=0100000000;MaSoDoanhNghiep=77;SoDinhDanh=001000000000;LoaiTaiKhoan=2,0100000000",
    "MaSoDoanhNghiep=77;LoaiTaiKhoan=2,77",
    "MaSoDoanhNghiep=77;SoDinhDanh=001000000000,77",
    "MaSoThue=0100000000;SoDinhDanh=001000000000,001000000000",
    "HoVaTen=A,"
  })
  void accountKey_followsTheRule(String claims, String key) {
    Map<String, Object> map = new HashMap<>();
    for (String claim : claims.split(";", -1)) {
      map.put(claim.split("=", -1)[0], claim.split("=", -1)[1]);
    }

    assertThat(PortalProfile.fromClaims(map).accountKey().orElse(null)).isEqualTo(key);
  }

  @Test
  void fromClaims_whenNumbersLostTheirZeros_putsThemBack() {
    PortalProfile profile =
        PortalProfile.fromClaims(
            Map.of("SoDinhDanh", 1_000_000_017L, "MaSoThue", 100_000_000, "NhomMau", 3));

    assertThat(profile.person().personalId()).contains(PersonalId.of("001000000017"));
    assertThat(profile.taxCode()).contains(TaxCode.of("0100000000"));
    assertThat(profile.person().bloodGroup()).contains(BloodGroup.AB);
  }

  @Test
  void fromClaims_whenAClaimHasNotItsForm_keepsItBeside() {
    PortalProfile profile =
        PortalProfile.fromClaims(
            Map.of(
                "SoDinhDanh", "12AB",
                "MaSoThue", "chưa có",
                "logoutUri", "không",
                "LoaiTaiKhoan", 9,
                "NgayThangNamSinh", "1990"));

    assertThat(profile.person().personalId()).isEmpty();
    assertThat(profile.additional())
        .containsEntry("SoDinhDanh", "12AB")
        .containsEntry("MaSoThue", "chưa có")
        .containsEntry("logoutUri", "không");
    assertThat(profile.kind().orElseThrow().isKnown()).isFalse();
    assertThat(profile.person().birthDate()).isEmpty();
    assertThat(profile.person().birthDateText()).contains("1990");
  }

  @Test
  void fromClaims_ofAFramework_keepsWhatItDoesNotKnow() throws IOException {
    Map<String, Object> claims = new HashMap<>(claims("citizen"));
    claims.put("iat", Instant.parse("2026-11-22T01:00:00Z"));
    claims.put("iss", URI.create("https://xacthuc.example.invalid/").toURL());
    claims.put("aud", Arrays.asList("a", null, "b"));
    claims.put("address", Map.of("street", "x"));
    claims.put("Email", null);

    Map<String, String> additional = PortalProfile.fromClaims(claims).additional();

    assertThat(additional)
        .containsEntry("iat", "2026-11-22T01:00:00Z")
        .containsEntry("iss", "https://xacthuc.example.invalid/")
        .containsEntry("aud", "[\"a\",null,\"b\"]")
        .containsEntry("address", "{\"street\":\"x\"}")
        .doesNotContainKey("Email");
    assertThat(claims.get("iss")).isInstanceOf(URL.class);
  }

  @Test
  void fromClaims_ofNothing_isAnEmptyProfile() {
    assertThat(PortalProfile.fromClaims(Map.of())).isEqualTo(PortalProfile.builder().build());
    assertThat(PortalProfile.fromClaims(Map.of()).accountKey()).isEmpty();
  }

  @Test
  void accountOf_ofTheSample_isItsId() {
    IdentityClient client =
        new IdentityOverMapi(
            PortalOnPaper.answeringSample("/samples/mapi-TraCuuTechID-response.json").context());

    assertThat(client.accountOf(TaxCode.of("0100000000"))).contains(TechId.of(TECH_ID));
  }

  @Test
  void accountOf_whenThePortalSaysNotFound_isEmpty() {
    String no = "{\"error_code\":\"-1\",\"message\":\"Không tìm thấy tài khoản\"}";

    assertThat(account(no)).isEmpty();
    assertThat(account("{\"error_code\":0,\"result\":[]}")).isEmpty();
    assertThat(account("{\"error_code\":0,\"result\":[{\"TECHNICALID\":\"\"}]}")).isEmpty();
    assertThatThrownBy(() -> account("{\"error_code\":\"-1\",\"message\":\"Lỗi\"}"))
        .isInstanceOfSatisfying(
            RefusedByPortal.class, refused -> assertThat(refused.message()).isEqualTo("Lỗi"))
        .hasMessageNotContaining("Lỗi")
        .hasMessageNotContaining("001000000000");
  }

  private static Optional<TechId> account(String answer) {
    return new IdentityOverMapi(PortalOnPaper.answering(answer).context())
        .accountOf(PersonalId.of("001000000000"));
  }

  private static Map<String, Object> claims(String who) throws IOException {
    return new ObjectMapper()
        .readValue(
            Sample.bytes("/samples/sso-userinfo-" + who + ".json"), new TypeReference<>() {});
  }
}
