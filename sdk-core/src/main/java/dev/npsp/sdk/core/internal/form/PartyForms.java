package dev.npsp.sdk.core.internal.form;

import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Party;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.TaxCode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** People and organisations. */
public final class PartyForms {

  private static final String PERSON = "person";
  private static final String ORGANISATION = "organisation";

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private PartyForms() {}

  public static Map<String, Object> written(Party party) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", party instanceof Person ? PERSON : ORGANISATION);
    members.put("name", party.name());
    if (party instanceof Person person) {
      ThingForms.put(members, "personalId", person.personalId().map(PersonalId::value));
      if (!person.otherIds().isEmpty()) {
        members.put("otherIds", person.otherIds().stream().map(PersonalId::value).toList());
      }
      ThingForms.put(members, "otherPaperNumber", person.otherPaperNumber());
      ThingForms.put(members, "born", person.born().map(PartyForms::date));
    }
    ThingForms.put(members, "taxCode", party.taxCode().map(TaxCode::value));
    if (party instanceof Organisation organisation) {
      ThingForms.put(members, "registrationNumber", organisation.registrationNumber());
    }
    ThingForms.put(members, "address", party.address().map(ThingForms::parts));
    ThingForms.put(members, "email", party.email());
    ThingForms.put(members, "phone", party.phone());
    ThingForms.put(members, "fax", party.fax());
    if (party instanceof Organisation organisation) {
      ThingForms.put(members, "contact", organisation.contact().map(PartyForms::written));
    }
    return members;
  }

  public static Party party(FormMembers members) {
    return members.required("type").equals(PERSON) ? person(members) : organisation(members);
  }

  public static Person person(FormMembers members) {
    members.requireType(PERSON);
    return Person.builder(members.required("name"))
        .personalId(members.meant("personalId", PersonalId::of))
        .otherIds(members.eachMeant("otherIds", PersonalId::of))
        .otherPaperNumber(members.text("otherPaperNumber"))
        .born(members.meant("born", PartyForms::date))
        .taxCode(members.meant("taxCode", TaxCode::of))
        .address(members.members("address").map(ThingForms::parts))
        .email(members.text("email"))
        .phone(members.text("phone"))
        .fax(members.text("fax"))
        .build();
  }

  public static Organisation organisation(FormMembers members) {
    members.requireType(ORGANISATION);
    return Organisation.builder(members.required("name"))
        .taxCode(members.meant("taxCode", TaxCode::of))
        .registrationNumber(members.text("registrationNumber"))
        .address(members.members("address").map(ThingForms::parts))
        .email(members.text("email"))
        .phone(members.text("phone"))
        .fax(members.text("fax"))
        .contact(members.members("contact").map(PartyForms::person))
        .build();
  }

  private static String date(PartialDate date) {
    String year = String.format(Locale.ROOT, "%04d", date.year());
    if (date.month() == 0) {
      return year;
    }
    String month = String.format(Locale.ROOT, "%s-%02d", year, date.month());
    return date.day() == 0 ? month : String.format(Locale.ROOT, "%s-%02d", month, date.day());
  }

  private static PartialDate date(String text) {
    if (!DATE.matcher(text).matches()) {
      throw new IllegalArgumentException("A date is yyyy, yyyy-MM or yyyy-MM-dd.");
    }
    String[] parts = text.split("-");
    return new PartialDate(
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
        parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
  }
}
