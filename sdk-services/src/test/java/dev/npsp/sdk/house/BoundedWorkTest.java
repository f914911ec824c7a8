package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
import dev.npsp.sdk.domain.internal.text.Redaction;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.domain.reference.GsoCode;
import dev.npsp.sdk.testing.Growth;
import dev.npsp.sdk.testing.Growth.Reader;
import dev.npsp.sdk.wire.DongText;
import dev.npsp.sdk.wire.RefusalPhrases;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No reader of text that nobody has proven works more than in proportion to it, and one whose texts
 * are short refuses a long one at once. Add a reader here when you write one.
 */
class BoundedWorkTest {

  /** Texts that some reader has once worked on too long. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("marks", "\u0301\u0323"),
          Map.entry("marks behind letters", "a\u0301\u0323"),
          Map.entry("marks beyond the first plane", "\uD834\uDD65\u0323"),
          Map.entry("digits", "1"),
          Map.entry("full-width digits", "\uFF11"),
          Map.entry("letters", "a"),
          Map.entry("segments of a code", ".A"),
          Map.entry("thousands", ".000"),
          Map.entry("addresses", "a@"),
          Map.entry("blanks", "\u00A0 "),
          Map.entry("digits with blanks", "1 "),
          Map.entry("dashes", "-1"),
          Map.entry("quotations", "«á»…"),
          Map.entry("excluded audiences", "(không bao gồm, "),
          Map.entry("eth", "Ð"),
          Map.entry("syllables", "추각"),
          Map.entry("halves", "\uD83D"));

  /** Those that read the whole of any text. */
  private static Map<String, Reader<String>> open() {
    Map<String, Reader<String>> readers = new LinkedHashMap<>();
    readers.put("nfc", VietnameseText::nfc);
    readers.put("nfd", VietnameseText::nfd);
    readers.put("fold", VietnameseText::fold);
    readers.put("unaccented", VietnameseText::unaccented);
    readers.put("look-alikes", VietnameseText::withVietnameseLetters);
    readers.put("broken", VietnameseText::isBroken);
    readers.put("phrases", RefusalPhrases::saysNotFound);
    readers.put("unit of time", ProcessingTime.Unit::tryOf);
    return readers;
  }

  /** Those that refuse a long text, or look at its beginning only. */
  private static Map<String, Reader<String>> bounded() {
    Map<String, Reader<String>> readers = new LinkedHashMap<>();
    readers.put("mask", Redaction::mask);
    readers.put("amount", DongText::amount);
    readers.put("PersonalId.of", PersonalId::of);
    readers.put("PersonalId.parse", PersonalId::parse);
    readers.put("PersonalId.tryParse", PersonalId::tryParse);
    readers.put("TaxCode.of", TaxCode::of);
    readers.put("TaxCode.parse", TaxCode::parse);
    readers.put("TaxCode.tryParse", TaxCode::tryParse);
    readers.put("DossierCode.of", DossierCode::of);
    readers.put("DossierCode.parse", DossierCode::parse);
    readers.put("DossierCode.tryParse", DossierCode::tryParse);
    readers.put("ProcedureCode.of", ProcedureCode::of);
    readers.put("ProcedureCode.tryOf", ProcedureCode::tryOf);
    readers.put("ProcedureCode.parse", ProcedureCode::parse);
    readers.put("ServiceCode.of", ServiceCode::of);
    readers.put("ServiceCode.parse", ServiceCode::parse);
    readers.put("ServiceCode.tryParse", ServiceCode::tryParse);
    readers.put("AgencyCode.of", AgencyCode::of);
    readers.put("AgencyCode.tryParse", AgencyCode::tryParse);
    readers.put("GsoCode.tryParse", GsoCode::tryParse);
    readers.put("Telephone.parse", Telephone::parse);
    readers.put("VehiclePlate.parse", VehiclePlate::parse);
    readers.put("SocialInsuranceCode.parse", SocialInsuranceCode::parse);
    readers.put("HealthInsuranceCard.parse", HealthInsuranceCard::parse);
    readers.put("ElectricityCustomerCode.parse", ElectricityCustomerCode::parse);
    return readers;
  }

  @TestFactory
  Stream<DynamicTest> work_ofAReaderOfWholeTexts_growsWithTheText() {
    return cases(
        open(),
        (name, reader, unit) ->
            Growth.ofAllocation(name, size -> repeated("a", unit, size), reader));
  }

  @TestFactory
  Stream<DynamicTest> work_ofAReaderOfShortTexts_isNothingForALongOne() {
    return cases(
        bounded(),
        (name, reader, unit) -> {
          Growth.ofNothing(name, size -> repeated("", unit, size), reader);
          Growth.ofNothing(name, size -> repeated("1.000000", unit, size), reader);
        });
  }

  @TestFactory
  Stream<DynamicTest> words_ofARefusal_areMaskedInNoTime() {
    return UNITS.entrySet().stream()
        .map(
            unit ->
                dynamicTest(
                    unit.getKey(),
                    () ->
                        Growth.ofNothing(
                            unit.getKey(),
                            size -> repeated("", unit.getValue(), size),
                            words ->
                                assertThat(
                                        new RefusedByPortal(
                                                ORIGIN, words, words, LocalizedText.of("wait"))
                                            .getMessage())
                                    .isNotBlank())));
  }

  private static final Origin ORIGIN = new Origin("dossiers.find", "r-1");

  @FunctionalInterface
  private interface Check {
    void of(String name, Reader<String> reader, String unit);
  }

  private static Stream<DynamicTest> cases(Map<String, Reader<String>> readers, Check check) {
    return readers.entrySet().stream()
        .flatMap(
            reader ->
                UNITS.entrySet().stream()
                    .map(
                        unit -> {
                          String name = reader.getKey() + " of " + unit.getKey();
                          return dynamicTest(
                              name, () -> check.of(name, reader.getValue(), unit.getValue()));
                        }));
  }

  private static String repeated(String start, String unit, int size) {
    return start + unit.repeat(size / unit.length());
  }
}
