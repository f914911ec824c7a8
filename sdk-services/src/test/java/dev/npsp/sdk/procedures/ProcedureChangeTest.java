package dev.npsp.sdk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.procedures.ProcedureChange.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcedureChangeTest {

  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

  private static ProcedureSnapshot of(Procedure... procedures) {
    return ProcedureSnapshot.of(NOW, List.of(procedures));
  }

  private static List<ProcedureChange> changes(Procedure before, Procedure after) {
    return of(after).changesSince(of(before));
  }

  private static Procedure withOnline(Channel.Builder online) {
    return Licence.procedure().channels(List.of(online.build())).build();
  }

  private static ProcedureChange only(Procedure before, Procedure after) {
    List<ProcedureChange> changes = changes(before, after);
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  @Test
  void changesSince_whenNothingChanged_isEmpty() throws JsonUnreadable {
    assertThat(changes(Licence.sample(), Licence.sample())).isEmpty();
  }

  @Test
  void changesSince_whenAFeeChanged_saysFromWhatToWhat() {
    ProcedureChange change =
        only(Licence.procedure().build(), withOnline(Licence.online("115000", 5)));

    assertThat(change.kind()).isEqualTo(Kind.FEE_CHANGED);
    assertThat(change.subject()).contains("2");
    assertThat(change.before()).contains("135.000 đồng");
    assertThat(change.after()).contains("115.000 đồng");
    assertThat(change).hasToString("1.002809: fee when filed online: 135,000 VND -> 115,000 VND");
    assertThat(change.vietnamese())
        .isEqualTo("1.002809: phí, lệ phí khi nộp trực tuyến: 135.000 đồng -> 115.000 đồng");
  }

  @Test
  void changesSince_whenAFeeIsWrittenInAnotherWay_saysOnlyThatTheTextChanged() {
    Fee dotted = Licence.fee("135000").toBuilder().amountText("135.000").build();
    Procedure after =
        withOnline(
            Channel.builder()
                .kind(Channel.Kind.ONLINE)
                .addOptions(
                    Licence.online("135000", 5).build().options().get(0).toBuilder()
                        .fees(List.of(dotted))
                        .build()));

    assertThat(only(Licence.procedure().build(), after).kind()).isEqualTo(Kind.CONTENT_CHANGED);
  }

  @Test
  void changesSince_whenFeesComeAndGo_saysSo() {
    ProcessingOption free =
        Licence.online("1", 5).build().options().get(0).toBuilder().fees(List.of()).build();
    Procedure without = withOnline(Channel.builder().kind(Channel.Kind.ONLINE).addOptions(free));

    ProcedureChange added = only(without, Licence.procedure().build());
    assertThat(added.kind()).isEqualTo(Kind.FEE_ADDED);
    assertThat(added).hasToString("1.002809: fee when filed online: - -> 135,000 VND");
    assertThat(added.before()).isEmpty();
    assertThat(only(Licence.procedure().build(), without).kind()).isEqualTo(Kind.FEE_REMOVED);
  }

  @Test
  void changesSince_whenAFeeIsNoNumber_keepsThePortalsWords() {
    Fee odd =
        Fee.builder()
            .kind(Fee.Kind.CHARGE)
            .kindText("2")
            .amountText("theo biểu giá")
            .unit("Đồng")
            .build();
    Procedure after =
        withOnline(
            Channel.builder()
                .kind(Channel.Kind.ONLINE)
                .addOptions(
                    Licence.online("135000", 5).build().options().get(0).toBuilder()
                        .fees(List.of(odd))
                        .build()));

    assertThat(only(Licence.procedure().build(), after))
        .hasToString("1.002809: fee when filed online: 135,000 VND -> theo biểu giá Đồng");
  }

  @Test
  void changesSince_whenTheDeadlineChanged_saysSo() {
    ProcedureChange change =
        only(Licence.procedure().build(), withOnline(Licence.online("135000", 3)));

    assertThat(change.kind()).isEqualTo(Kind.DEADLINE_CHANGED);
    assertThat(change.before()).contains("5 Ngày làm việc");
    assertThat(change)
        .hasToString(
            "1.002809: processing time when filed online: 5 working days -> 3 working days");
    assertThat(change.vietnamese())
        .isEqualTo(
            "1.002809: thời hạn giải quyết khi nộp trực tuyến: 5 Ngày làm việc -> 3 Ngày làm việc");
  }

  @Test
  void changesSince_whenAWayToFileComesOrGoes_saysSo() {
    Procedure both =
        Licence.procedure().addChannels(Channel.builder().kind(Channel.Kind.POST).build()).build();

    assertThat(only(Licence.procedure().build(), both))
        .hasToString("1.002809: can be filed by post");
    assertThat(only(both, Licence.procedure().build()))
        .hasToString("1.002809: can no longer be filed by post");
  }

  @Test
  void changesSince_whenTheChannelIsUnknownOrNotNamed_saysSo() {
    Procedure odd =
        Licence.procedure()
            .addChannels(
                Channel.builder().build(), Channel.builder().kind(Channel.Kind.of("7")).build())
            .build();

    List<ProcedureChange> changes = changes(Licence.procedure().build(), odd);

    assertThat(changes)
        .extracting(ProcedureChange::english)
        .containsExactly(
            "1.002809: can be filed through a channel that is not named",
            "1.002809: can be filed through channel 7");
    assertThat(changes)
        .extracting(ProcedureChange::subject)
        .containsExactly(Optional.empty(), Optional.of("7"));
    assertThat(changes)
        .extracting(ProcedureChange::after)
        .containsExactly(Optional.empty(), Optional.of("7"));
  }

  @Test
  void changesSince_whenPapersChange_namesThem() {
    Procedure two =
        Licence.procedure()
            .papers(
                List.of(
                    PaperCase.builder()
                        .addPapers(Licence.paper("KQ.G04.000001", "Đơn đề nghị"))
                        .addPapers(Licence.paper("KQ.G04.000002", "Giấy khám sức khỏe"))
                        .build()))
            .build();
    Procedure twice =
        Licence.procedure()
            .papers(
                List.of(
                    PaperCase.builder()
                        .addPapers(
                            Licence.paper("KQ.G04.000001", "Đơn đề nghị").toBuilder()
                                .originals(2)
                                .originalsText("2")
                                .build())
                        .build()))
            .build();

    ProcedureChange added = only(Licence.procedure().build(), two);
    assertThat(added.kind()).isEqualTo(Kind.PAPER_ADDED);
    assertThat(added.subject()).contains("KQ.G04.000002");
    assertThat(added.vietnamese())
        .isEqualTo("1.002809: bổ sung thành phần hồ sơ: Giấy khám sức khỏe, bản chính: 1");
    assertThat(only(two, Licence.procedure().build()).kind()).isEqualTo(Kind.PAPER_REMOVED);
    assertThat(only(Licence.procedure().build(), twice))
        .hasToString("1.002809: paper: Đơn đề nghị, originals: 1 -> Đơn đề nghị, originals: 2");
  }

  @Test
  void changesSince_whenProceduresComeAndGoOrAreHidden_saysSo() {
    Procedure other = Licence.procedure().code(ProcedureCode.of("1.000001")).build();
    Procedure hidden = other.toBuilder().state("0").build();

    assertThat(of(other).changesSince(of(Licence.procedure().build())))
        .extracting(ProcedureChange::toString)
        .containsExactly(
            "1.000001: published: Đổi giấy phép lái xe",
            "1.002809: withdrawn: Đổi giấy phép lái xe");
    assertThat(only(other, hidden).kind()).isEqualTo(Kind.PROCEDURE_WITHDRAWN);
    assertThat(only(hidden, other).kind()).isEqualTo(Kind.PROCEDURE_ADDED);
  }

  @Test
  void changesSince_whenOtherPartsChange_namesEach() {
    Procedure before = Licence.procedure().build();
    Procedure after =
        Licence.procedure()
            .name("Đổi, cấp lại giấy phép lái xe")
            .conditions("Đủ tuổi")
            .addSteps(StepCase.builder().addSteps(Step.builder("Bước 1").build()).build())
            .build();

    assertThat(changes(before, after))
        .extracting(ProcedureChange::kind)
        .containsExactly(Kind.PROCEDURE_RENAMED, Kind.CONTENT_CHANGED, Kind.CONTENT_CHANGED);
    assertThat(changes(before, after))
        .extracting(ProcedureChange::vietnamese)
        .contains(
            "1.002809: trình tự thực hiện thay đổi",
            "1.002809: yêu cầu, điều kiện thực hiện thay đổi");
    assertThat(only(before, before.toBuilder().portalId("9").build()))
        .hasToString("1.002809: other content changed");
  }
}
