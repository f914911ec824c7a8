package dev.npsp.sdk.together;

import dev.npsp.sdk.applications.GenericApplication;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureField;
import dev.npsp.sdk.procedures.ResponsibleAgencies;
import dev.npsp.sdk.procedures.ResponsibleAgency;
import dev.npsp.sdk.procedures.open.EForm;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

class TogetherGenericApplicationTest extends ApplicationRoundTrip {

  private static final Procedure PROCEDURE =
      Procedure.builder(ProcedureCode.of("1.999001"), "Thủ tục mẫu")
          .addField(ProcedureField.builder("G99-XX01", "Lĩnh vực mẫu").build())
          .agencies(
              ResponsibleAgencies.builder()
                  .addExecuting(ResponsibleAgency.builder("000.00.00.H56", "Sở Ví dụ").build())
                  .build())
          .build();

  private static final EForm FORM =
      EForm.of(
          "{\"elements\":[{\"name\":\"HoTen__1\",\"isRequired\":true},"
              + "{\"type\":\"dropdown\",\"name\":\"Loai__1\",\"choices\":[1,2,3]},"
              + "{\"type\":\"paneldynamic\",\"name\":\"Con__1\",\"templateElements\":["
              + "{\"name\":\"Ten__1\",\"isRequired\":true}]}]}");

  @Provide
  @Override
  Arbitrary<ServiceApplication> applications() {
    return Combinators.combine(
            people(),
            words(),
            Arbitraries.integers().between(1, 3),
            words().list().ofMinSize(1).ofMaxSize(3))
        .as(
            (person, name, kind, children) ->
                GenericApplication.builder(PROCEDURE, Applicant.of(person))
                    .form(FORM)
                    .formData(form(name, kind, children))
                    .build());
  }

  private static FormData form(String name, int kind, List<String> children) {
    return FormData.builder()
        .text("HoTen__1", name)
        .number("Loai__1", kind)
        .list(
            "Con__1",
            children.stream()
                .map(child -> FormData.builder().text("Ten__1", child).build())
                .toList())
        .build();
  }

  @Override
  ServiceApplication read(Dossier dossier) {
    return GenericApplication.read(dossier, PROCEDURE);
  }
}
