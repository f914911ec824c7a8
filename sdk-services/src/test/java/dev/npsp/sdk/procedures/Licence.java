package dev.npsp.sdk.procedures;

import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureMapping;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcedureRow;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import java.util.Optional;

/** The exchange of a driving licence, to be changed. */
final class Licence {

  static final ProcedureCode CODE = ProcedureCode.of("1.002809");

  private Licence() {}

  static Procedure.Builder procedure() {
    return Procedure.builder(CODE, "Đổi giấy phép lái xe")
        .state("1")
        .addChannels(online("135000", 5).build())
        .addPapers(PaperCase.builder().addPapers(paper("KQ.G04.000001", "Đơn đề nghị")).build());
  }

  static Channel.Builder online(String dong, int days) {
    return Channel.builder()
        .kind(Channel.Kind.ONLINE)
        .addOptions(
            ProcessingOption.builder(ProcessingTime.workingDays(days)).addFees(fee(dong)).build());
  }

  static Fee fee(String dong) {
    return Fee.builder()
        .kind(Fee.Kind.CHARGE)
        .kindText("2")
        .amount(Vnd.of(Long.parseLong(dong)))
        .amountText(dong)
        .unit("Đồng")
        .build();
  }

  static PaperRequirement paper(String code, String name) {
    return PaperRequirement.builder(name).code(code).originals(1).originalsText("1").build();
  }

  /** The sample of the sheets. */
  static Procedure sample() throws JsonUnreadable {
    Optional<Procedure> sample =
        ProcedureMapping.procedure(
            ProcedureCode.of("2.000000"),
            Sample.rows("/samples/mapi-LayThuTuc-response.json", ProcedureRow.class));
    return sample.orElseThrow();
  }
}
