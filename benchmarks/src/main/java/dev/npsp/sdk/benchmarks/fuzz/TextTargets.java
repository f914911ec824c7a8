package dev.npsp.sdk.benchmarks.fuzz;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.ElectricityCustomerCode;
import dev.npsp.sdk.domain.HealthInsuranceCard;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.ServiceCode;
import dev.npsp.sdk.domain.SocialInsuranceCode;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.Telephone;
import dev.npsp.sdk.domain.VehiclePlate;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.domain.reference.GsoCode;
import dev.npsp.sdk.identity.PortalProfile;
import dev.npsp.sdk.payments.PaymentReference;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Parsers of what people type and portals say, claims of a sign-on, and texts made of them. */
final class TextTargets {

  private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

  private TextTargets() {}

  static List<Target> all() {
    List<Target> all = new ArrayList<>();
    parser(all, "PersonalId", PersonalId::parse, PersonalId::tryParse);
    parser(all, "TaxCode", TaxCode::parse, TaxCode::tryParse);
    parser(all, "DossierCode", DossierCode::parse, DossierCode::tryParse);
    parser(all, "ProcedureCode", ProcedureCode::parse, ProcedureCode::tryOf);
    parser(all, "ServiceCode", ServiceCode::parse, ServiceCode::tryParse);
    parser(all, "AgencyCode", AgencyCode::of, AgencyCode::tryParse);
    parser(all, "GsoCode", GsoCode::of, GsoCode::tryParse);
    parser(all, "Telephone", Telephone::parse, Telephone::tryParse);
    parser(all, "VehiclePlate", VehiclePlate::parse, VehiclePlate::tryParse);
    parser(all, "SocialInsuranceCode", SocialInsuranceCode::parse, SocialInsuranceCode::tryParse);
    parser(all, "HealthInsuranceCard", HealthInsuranceCard::parse, HealthInsuranceCard::tryParse);
    parser(
        all,
        "ElectricityCustomerCode",
        ElectricityCustomerCode::parse,
        ElectricityCustomerCode::tryParse);
    text(all, "PaymentReference", PaymentReference::isWellFormed);
    text(all, "unit of time", ProcessingTime.Unit::tryOf);
    text(all, "processing time", ProcessingTime::ofText);
    text(all, "due time", TextTargets::due);
    text(
        all,
        "words of a refusal",
        words -> {
          String unused =
              new RefusedByPortal(new Origin("x", "r-1"), words, words, LocalizedText.of("wait"))
                  .getMessage();
        });
    all.add(Target.of("claims", TextTargets::claims, "sso-"));
    return all;
  }

  /** A text that may be refused, and the same where a refusal is an empty value. */
  private static void parser(
      List<Target> all, String name, Consumer<String> parse, Consumer<String> tryParse) {
    text(all, name, parse);
    text(all, name + ", tried", tryParse);
  }

  private static void text(List<Target> all, String name, Consumer<String> reader) {
    all.add(
        Target.of(
            "text " + name, input -> reader.accept(Texts.of(input)), "text-", "service-code"));
  }

  private static void due(String text) {
    ProcessingTime time =
        ProcessingTime.builder(text)
            .unit(ProcessingTime.Unit.tryOf(text))
            .amount(BigDecimal.TEN)
            .build();
    WorkingCalendar.standard().explain(MONDAY, time).explanation(Locale.ENGLISH);
  }

  private static void claims(byte[] input) {
    Map<String, Object> claims;
    try {
      claims = new ObjectMapper().readValue(input, new TypeReference<>() {});
    } catch (IOException e) {
      return; // the host's own reader refuses it
    }
    if (claims != null) {
      PortalProfile.fromClaims(claims);
    }
  }
}
