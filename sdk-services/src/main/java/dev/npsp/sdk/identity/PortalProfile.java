package dev.npsp.sdk.identity;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Party;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.identity.internal.vnconnect.ProfileMapping;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in at the national sign-on (VNConnect, with VNeID behind it): a citizen, an enterprise
 * or an organisation.
 *
 * <p>Make it from the claims of a token that your security framework has verified. Nothing is
 * verified here, and no token is read.
 */
@PublicType
@Value.Immutable
public abstract class PortalProfile {

  PortalProfile() {}

  /** The subject of the token; seen to be the same as the id of the account. Wire: {@code sub}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> subject();

  /** The id of the account, the same that a look-up gives. Wire: {@code TechID}. */
  public abstract Optional<TechId> technicalId();

  /** What kind of account it is. Wire: {@code LoaiTaiKhoan}. */
  public abstract Optional<AccountKind> kind();

  /** The full name; of an enterprise its own. Wire: {@code HoVaTen}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> name();

  /** The tax code, of a firm or a person. Wire: {@code MaSoThue}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<TaxCode> taxCode();

  /** Who acts for the account's holder. Wire: {@code NguoiDaiDien}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> representative();

  /** The person; all its parts may be missing. */
  @Value.Default
  public PersonProfile person() {
    return PersonProfile.builder().build();
  }

  /**
   * The enterprise, where the claims tell of one. Wire: {@code TenDoanhNghiep}, "" when missing;
   * {@code MaSoDoanhNghiep}, its number in the register; {@code DiaChi}. Its tax code is {@link
   * #taxCode}. Source: the claims are attested by one family of peers.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<Organisation> enterprise();

  /** How to reach who signed in. */
  @Value.Default
  public ContactDetails contact() {
    return ContactDetails.builder().build();
  }

  /** How the sign-in was done. */
  @Value.Default
  public SignIn signIn() {
    return SignIn.builder().build();
  }

  /** The state of the account as it came; its codes are not attested. Wire: {@code TrangThai}. */
  public abstract Optional<String> state();

  /** All other claims, by name, as text; JSON text where it was a structure. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Map<String, String> additional();

  /**
   * Under which key to keep the account in your own system: the {@code TechID}; without one, of a
   * firm its tax code, else its registration number, of anybody else the personal number, else the
   * number of the older identity card. Peers differ: one takes the first, two the second way. The
   * value alone does not tell which it is, and it is personal: do not log it.
   */
  @PersonalData(BASIC)
  public Optional<String> accountKey() {
    return technicalId().map(TechId::value).or(isFirm() ? this::firmKey : this::personKey);
  }

  /**
   * Who signed in, as the applicant of a dossier or as a payer; empty without a name. The number of
   * the older identity card stands in for the personal number, the passport for both.
   */
  public Optional<Party> party() {
    Optional<String> ownName = enterprise().map(Organisation::name).filter(text -> !text.isEmpty());
    return isFirm() ? ownName.or(this::name).map(this::firm) : name().map(this::citizen);
  }

  private Party firm(String name) {
    return enterprise()
        .map(Organisation::toBuilder)
        .orElseGet(() -> Organisation.builder(name))
        .name(name)
        .taxCode(taxCode())
        .email(contact().email())
        .phone(contact().phone())
        .build();
  }

  private Party citizen(String name) {
    Person.Builder citizen =
        Person.builder(name)
            .taxCode(taxCode())
            .born(person().birthDate().map(PartialDate::of))
            .email(contact().email())
            .phone(contact().phone());
    return person().personalId().isPresent()
        ? citizen.personalId(person().personalId()).build()
        : citizen.paperNumber(person().olderIdNumber().or(person()::passport)).build();
  }

  private boolean isFirm() {
    return kind().filter(AccountKind.ENTERPRISE::equals).isPresent()
        || (kind().isEmpty() && enterprise().isPresent());
  }

  private Optional<String> firmKey() {
    return taxCode()
        .map(TaxCode::value)
        .or(() -> enterprise().flatMap(Organisation::registrationNumber));
  }

  private Optional<String> personKey() {
    return person().personalId().map(id -> id.value()).or(() -> person().olderIdNumber());
  }

  /**
   * The profile in the claims of a verified ID token or of the user-info endpoint. Claims may be
   * text or number, in any letter case, and missing; what this version does not know is kept. A
   * claim that cannot be read as JSON is left out (deeper than 100, a number of more than 1,000
   * digits, a name with half a character, a map that holds itself), and nothing is thrown.
   */
  public static PortalProfile fromClaims(Map<String, ? extends @Nullable Object> claims) {
    return ProfileMapping.profile(claims);
  }

  /** A profile, to be completed: for tests of the host. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link PortalProfile}. */
  public static final class Builder extends ImmutablePortalProfile.Builder {
    Builder() {}
  }
}
