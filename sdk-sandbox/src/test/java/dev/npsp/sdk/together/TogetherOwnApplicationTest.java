package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.applications.ApplicationRules;
import dev.npsp.sdk.applications.ApplicationViolation;
import dev.npsp.sdk.applications.CommonFields;
import dev.npsp.sdk.applications.FieldType;
import dev.npsp.sdk.applications.FormField;
import dev.npsp.sdk.applications.FormFields;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.applications.ServiceTable;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.sandbox.PortalSandbox;
import jakarta.validation.constraints.Size;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * An application that a host writes, as the guide says it: with the library's public types alone.
 */
class TogetherOwnApplicationTest {

  private static final Instant AT = VietnamTime.of(2026, 11, 2, 8, 30);
  private static final DossierCode CODE = DossierCode.of("000.00.00.H56-261102-0001");

  private static final Map<String, LocalizedText> NAMES =
      Map.of(
          "ChuHo", new LocalizedText("Householder", "Chủ hộ"),
          "TuNgay", new LocalizedText("From", "Từ ngày"),
          "LyDo", new LocalizedText("Reason", "Lý do"));

  /** Without fee and time, since no table has a row for it. */
  record Stay(
      Applicant applicant,
      LocalDate from,
      Optional<@Size(max = 20) String> reason,
      ApplicationRules rules)
      implements ServiceApplication {

    static final FormFields<Stay, Draft> FORM =
        FormFields.of(Draft::new, Draft::build, NAMES::get)
            .required(
                "ChuHo",
                FieldType.group(CommonFields.APPLICANT),
                Stay::applicant,
                (to, one) -> to.applicant = one)
            .required("TuNgay", FieldType.DAY, Stay::from, (to, day) -> to.from = day)
            .optional("LyDo", FieldType.TEXT, Stay::reason, (to, text) -> to.reason = text);

    static final class Draft {
      @Nullable Applicant applicant;
      @Nullable LocalDate from;
      Optional<String> reason = Optional.empty();

      Stay build() {
        return new Stay(
            Objects.requireNonNull(applicant),
            Objects.requireNonNull(from),
            reason,
            ApplicationRules.standard());
      }
    }

    static Stay read(Dossier dossier) {
      return FORM.read(dossier.formData().orElse(FormData.empty())).build();
    }

    @Override
    public String serviceKey() {
      return "stay";
    }

    @Override
    public List<Attachment> papers() {
      return List.of();
    }

    @Override
    public ProcedureReference procedure() {
      return ProcedureReference.of(
          ProcedureCode.of("1.999002"), "Thông báo lưu trú", "G01-TT01", "Cư trú");
    }

    @Override
    public FormData formData() {
      return FORM.write(this);
    }

    @Override
    public List<String> fieldLines(Locale language) {
      return FORM.lines(this, language);
    }

    @Override
    public Optional<String> processingUnit(Instant at) {
      return Optional.of("Công an xã Ví Dụ");
    }

    @Override
    public void check(Findings findings) {
      findings.require(from.getYear() > 2000, "from", "com.example.Recent.message");
    }
  }

  private static Stay stay(LocalDate from, String reason, ApplicationRules rules) {
    Person person = Person.of("Nguyễn Văn Ví Dụ", PersonalId.of("038099000017"));
    return new Stay(Applicant.of(person), from, Optional.of(reason), rules);
  }

  private static Stay valid(ApplicationRules rules) {
    return stay(LocalDate.of(2026, 11, 3), "Thăm người thân", rules);
  }

  @Test
  void check_whenItsRulesAndConstraintsAreBroken_tellsBothInBothLanguages() {
    List<ApplicationViolation> found =
        stay(LocalDate.of(1999, 1, 1), "Mật".repeat(10), ApplicationRules.standard()).check(AT);

    assertThat(found)
        .extracting(ApplicationViolation::path, ApplicationViolation::code)
        .containsExactlyInAnyOrder(tuple("from", "Recent"), tuple("reason", "Size"));
    assertThat(found)
        .filteredOn(one -> one.path().equals("from"))
        .extracting(ApplicationViolation::message)
        .containsExactly(
            new LocalizedText("must be a day of our time", "phải là ngày của thời nay"));
  }

  @Test
  void submit_ofItsDossier_isTakenAndReadBack() {
    Dossier dossier = valid(ApplicationRules.standard()).toDossier(CODE, AT);

    try (PortalSandbox sandbox = PortalSandbox.start()) {
      assertThat(sandbox.client().dossiers().submit(dossier).created()).isTrue();
    }

    assertThat(Stay.read(dossier)).isEqualTo(valid(ApplicationRules.standard()));
    assertThat(dossier.fees()).isEmpty();
    assertThat(dossier.due()).isEmpty();
  }

  @Test
  void toDossier_withARowInATableOfTheHost_hasItsFeeAndItsDay() {
    String table =
        ServiceTable.bundled().toCsv()
            + "stay,Thông báo lưu trú,Notice of a stay,,,,,full,1,Công an xã,Commune police,20000,"
            + "1 Ngày làm việc,,2026-01-01,,high,ours,\n";
    ApplicationRules rules =
        ApplicationRules.builder()
            .services(ServiceTable.read(new StringReader(table), "ours"))
            .build();

    Dossier dossier = valid(rules).toDossier(CODE, AT);

    assertThat(dossier.fees().get(0).line().amount().amount()).isEqualTo(20_000);
    assertThat(dossier.due()).contains(VietnamTime.of(2026, 11, 3, 17, 0));
    assertThat(valid(rules).explain(Locale.ENGLISH, AT).lines())
        .contains("Notice of a stay", "Competent: Commune police", "From: 03/11/2026");
  }

  @Test
  void fields_tellAPageWhatToAskFor() {
    assertThat(Stay.FORM.fields())
        .extracting(FormField::name, FormField::isRequired)
        .containsExactly(tuple("ChuHo", true), tuple("TuNgay", true), tuple("LyDo", false));
    assertThat(Stay.FORM.fields().get(0).fields()).isEqualTo(CommonFields.APPLICANT.fields());
  }
}
