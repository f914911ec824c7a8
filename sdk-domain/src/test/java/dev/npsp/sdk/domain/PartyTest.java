package dev.npsp.sdk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PartyTest {

  private static final PostalAddress ADDRESS =
      PostalAddress.builder()
          .provinceCode("38")
          .province("Thanh Hóa")
          .communeCode("14758")
          .commune("Hạc Thành")
          .detail("Số 1 đường Ví Dụ")
          .build();

  private static final Person PERSON =
      Person.builder("Nguyễn Văn Ví Dụ")
          .personalId(PersonalId.of("038099000017"))
          .addOtherId(PersonalId.of("000000001"))
          .taxCode(TaxCode.of("0100000000"))
          .born(PartialDate.of(LocalDate.of(1999, 1, 2)))
          .address(ADDRESS)
          .email("vidu@example.invalid")
          .phone("0900000000")
          .fax("0240000000")
          .build();

  @Test
  void toString_ofAPersonOrAnOrganisation_showsNothingPersonal() {
    Organisation organisation =
        Organisation.builder("Công ty Ví Dụ")
            .taxCode(TaxCode.of("0100000000"))
            .registrationNumber("0100000001")
            .address(ADDRESS)
            .email("vidu@example.invalid")
            .phone("0900000000")
            .contact(PERSON)
            .build();

    assertThat(PERSON + " " + organisation + " " + ADDRESS)
        .doesNotContain("Ví Dụ", "0380", "0000", "1999", "example", "Hóa", "Thành", "14758");
  }

  @Test
  void toBuilder_ofAPerson_keepsEverything() {
    assertThat(PERSON.toBuilder().build()).isEqualTo(PERSON);
    assertThat(PERSON.toBuilder().phone("1").build()).isNotEqualTo(PERSON);
  }

  /** What a peer wrote as a number goes back as it came, whatever it is. */
  @Property
  void paperNumber_ofAnyText_isGivenBack(@ForAll String text) {
    assertThat(Person.builder("A").paperNumber(Optional.of(text)).build().paperNumber())
        .contains(text);
  }

  @Property
  void paperNumber_ofTwelveDigits_isGivenBack(
      @ForAll @NumericChars @StringLength(12) String digits) {
    Person person = Person.builder("A").paperNumber(Optional.of(digits)).build();

    assertThat(person.paperNumber()).contains(digits);
    assertThat(person.personalId()).isEqualTo(PersonalId.tryParse(digits));
  }

  @Test
  void paperNumber_whenWrittenWithBlanks_isNoPersonalNumber() {
    Person person = Person.builder("A").paperNumber(Optional.of("038 099 000 017")).build();

    assertThat(person.personalId()).isEmpty();
    assertThat(person.otherPaperNumber()).contains("038 099 000 017");
    assertThat(Person.of("A", PersonalId.of("038099000017")).paperNumber())
        .contains("038099000017");
  }

  @Test
  void isEmpty_ofAnAddress_isSoOnlyWithoutAnyPart() {
    assertThat(PostalAddress.builder().build().isEmpty()).isTrue();
    assertThat(PostalAddress.builder().country("VN").build().isEmpty()).isFalse();
    assertThat(ADDRESS.isEmpty()).isFalse();
  }
}
