package dev.npsp.sdk.identity.internal.vnconnect;

import static dev.npsp.sdk.wire.WireText.additional;
import static dev.npsp.sdk.wire.WireText.optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.identity.AccountKind;
import dev.npsp.sdk.identity.BloodGroup;
import dev.npsp.sdk.identity.ContactDetails;
import dev.npsp.sdk.identity.MaritalStatus;
import dev.npsp.sdk.identity.PersonProfile;
import dev.npsp.sdk.identity.PortalProfile;
import dev.npsp.sdk.identity.Sex;
import dev.npsp.sdk.identity.SignIn;
import dev.npsp.sdk.identity.TechId;
import dev.npsp.sdk.wire.WebAddress;
import dev.npsp.sdk.wire.WireText;
import dev.npsp.sdk.wire.WireTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Between a profile and the claims of a sign-in. No claim is so odd that a profile is refused: one
 * that is too deep, too large or no text that can be kept is left out, and the others stand.
 */
public final class ProfileMapping {

  /** Reads only, and is the same for everybody. */
  private static final Json JSON = new Json();

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private ProfileMapping() {}

  /** The profile in these claims. */
  public static PortalProfile profile(Map<String, ? extends @Nullable Object> claims) {
    ClaimsMessage read = read(claims);
    return PortalProfile.builder()
        .subject(optional(read.subject()))
        .technicalId(valid(optional(read.technicalId()), TechId::of))
        .kind(code(read.kind()).map(AccountKind::of))
        .name(optional(read.name()))
        .taxCode(taxCode(read.taxCode()))
        .representative(optional(read.representative()))
        .person(person(read))
        .enterprise(enterprise(read))
        .contact(contact(read))
        .signIn(signIn(read))
        .state(code(read.state()))
        .additional(others(read))
        .build();
  }

  /** What has no accessor, and what has not the form that its accessor asks for. */
  private static Map<String, String> others(ClaimsMessage read) {
    Map<String, String> others = new LinkedHashMap<>(additional(read.more()));
    keep(others, "SoDinhDanh", read.personalId(), text -> personalId(text).isPresent());
    keep(others, "MaSoThue", read.taxCode(), text -> taxCode(text).isPresent());
    keep(
        others,
        "userProfileUri",
        read.profileAddress(),
        text -> WebAddress.parse(text).isPresent());
    keep(others, "logoutUri", read.logoutAddress(), text -> WebAddress.parse(text).isPresent());
    return others;
  }

  private static void keep(
      Map<String, String> others, String name, @Nullable String text, Predicate<String> isRead) {
    optional(text).filter(isRead.negate()).ifPresent(odd -> others.put(name, odd));
  }

  private static Optional<PersonalId> personalId(@Nullable String text) {
    return valid(number(text, 12), PersonalId::of);
  }

  private static Optional<TaxCode> taxCode(@Nullable String text) {
    return valid(number(text, 10), TaxCode::of);
  }

  private static ClaimsMessage read(Map<String, ? extends @Nullable Object> claims) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    PlainClaims plain = new PlainClaims();
    claims.forEach((name, value) -> claim(plain, name, value).ifPresent(all::setAll));
    try {
      ClaimsMessage read = JSON.row(all, ClaimsMessage.class);
      if (read != null) {
        return read.withAll(textsNamedAsTheRest(all));
      }
    } catch (JsonUnreadable e) {
      throw new IllegalStateException("Claims that were read one by one can be read.", e);
    }
    throw new IllegalStateException("An object that is there is read as one.");
  }

  /**
   * The reader takes a claim by the name of the member that keeps the rest for that member, and
   * drops it.
   */
  private static Map<String, String> textsNamedAsTheRest(ObjectNode all) {
    Map<String, String> texts = new LinkedHashMap<>();
    all.properties().stream()
        .filter(claim -> claim.getKey().equalsIgnoreCase("more"))
        .filter(claim -> claim.getValue().isValueNode() && !claim.getValue().isNull())
        .forEach(claim -> texts.put(claim.getKey(), claim.getValue().asText()));
    return texts;
  }

  /** One claim as a profile reads it; empty when it cannot be read, which is its own affair. */
  private static Optional<ObjectNode> claim(
      PlainClaims plain, @Nullable String name, @Nullable Object value) {
    try {
      JsonNode one =
          JSON.tree(JSON.write(Collections.singletonMap(String.valueOf(name), plain.value(value))));
      return one instanceof ObjectNode object && JSON.row(one, ClaimsMessage.class) != null
          ? Optional.of(object)
          : Optional.empty();
    } catch (JsonUnreadable | RuntimeException e) { // whatever an object of the host's throws, too
      return Optional.empty();
    }
  }

  private static PersonProfile person(ClaimsMessage read) {
    return PersonProfile.builder()
        .personalId(personalId(read.personalId()))
        .olderIdNumber(optional(read.olderIdNumber()))
        .passport(optional(read.passport()))
        .socialInsuranceNumber(optional(read.socialInsuranceNumber()))
        .birthDate(WireTime.day(read.birthDate()))
        .birthDateText(optional(read.birthDate()))
        .sex(code(read.sex()).map(Sex::of))
        .ethnicGroup(optional(read.ethnicGroup()))
        .religion(optional(read.religion()))
        .maritalStatus(code(read.maritalStatus()).map(MaritalStatus::of))
        .bloodGroup(code(read.bloodGroup()).map(text -> BloodGroup.of(padded(text, 2))))
        .birthRegistration(optional(read.birthRegistration()))
        .nativePlace(optional(read.nativePlace()))
        .permanentResidence(optional(read.permanentResidence()))
        .currentResidence(optional(read.currentResidence()))
        .nationality(optional(read.nationality()))
        .father(optional(read.father()))
        .mother(optional(read.mother()))
        .spouse(optional(read.spouse()))
        .householdHead(optional(read.householdHead()))
        .build();
  }

  private static Optional<Organisation> enterprise(ClaimsMessage read) {
    Organisation enterprise =
        Organisation.builder(optional(read.enterpriseName()).orElse(""))
            .registrationNumber(optional(read.registrationNumber()))
            .address(optional(read.enterpriseAddress()).map(PostalAddress::of))
            .build();
    return enterprise.equals(Organisation.named("")) ? Optional.empty() : Optional.of(enterprise);
  }

  private static ContactDetails contact(ClaimsMessage read) {
    return ContactDetails.builder()
        .email(optional(read.email()))
        .phone(optional(read.phone()))
        .landline(optional(read.landline()))
        .build();
  }

  private static SignIn signIn(ClaimsMessage read) {
    return SignIn.builder()
        .assuranceLevel(optional(read.assuranceLevel()))
        .identityAssuranceLevel(optional(read.identityAssuranceLevel()))
        .identityProvider(optional(read.identityProvider()))
        .profileAddress(optional(read.profileAddress()).flatMap(WebAddress::parse))
        .logoutAddress(optional(read.logoutAddress()).flatMap(WebAddress::parse))
        .build();
  }

  private static Optional<String> code(@Nullable String text) {
    return Optional.of(WireText.code(text)).filter(code -> !code.isEmpty());
  }

  /**
   * A number of a fixed length that may have lost its zeros in front on the way through a system
   * that took it for an amount: up to two of them are put back.
   */
  private static Optional<String> number(@Nullable String text, int length) {
    return optional(text)
        .map(number -> number.length() >= length - 2 ? padded(number, length) : number);
  }

  private static String padded(String text, int length) {
    return DIGITS.matcher(text).matches() && text.length() < length
        ? "0".repeat(length - text.length()) + text
        : text;
  }

  /** The value if it has its form: a claim that has not is as good as none. */
  private static <T> Optional<T> valid(Optional<String> text, Function<String, T> form) {
    try {
      return text.map(form);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
