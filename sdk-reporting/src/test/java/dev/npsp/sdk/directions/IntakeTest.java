package dev.npsp.sdk.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.edocuments.AxisMark;
import dev.npsp.sdk.edocuments.AxisRefused;
import dev.npsp.sdk.edocuments.Business;
import dev.npsp.sdk.edocuments.BusinessKind;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes in over the axis: whatever it holds, in whatever order. */
class IntakeTest extends TwoOffices {

  // ---- never credulous

  @Test
  void receive_ofWhatIsNotKnown_leavesItForAPerson() {
    office.issue(direction().toBuilder().business(Business.of(BusinessKind.NEW)).build());
    String good = written(direction());
    axis.put("H99", false, "không phải XML");
    axis.put("H99", false, good.replace("<BussinessDocType>0<", "<BussinessDocType>9<"));
    axis.put("H99", false, good.replaceFirst("(?s)<Bussiness>.*</Bussiness>", ""));
    axis.put("H99", true, status("77", ID));
    axis.put("H99", true, status("06", "khác"));

    IntakeReport report = province.receive(DAY, DAY);

    assertThat(report.taken()).containsExactly(KEY);
    assertThat(report.notTaken()).hasSize(5);
    assertThat(report.notTaken()).noneMatch(id -> axis.mark(id).equals(AxisMark.DONE));
  }

  @Test
  void receive_ofAStatusThatIsNotKnown_neverMeansDone() {
    office.issue(direction());
    axis.put("000.00.00.G99", true, status("6", ID));
    axis.put("000.00.00.G99", true, status("hoan thanh", ID));

    assertThat(office.receive(DAY, DAY).notTaken()).hasSize(2);
    assertThat(office.find(KEY).orElseThrow().completed()).isEmpty();
  }

  @Test
  void outcome_whenTheDayCannotBeRead_isNotCounted() {
    axis.put("H99", false, written(direction()).replace("2026/10/20", "2026/20/10"));
    province.receive(DAY, DAY);
    clock.set(VietnamTime.of(2027, 1, 5, 9, 0));

    AgencyDirections figures = province.overview().agencies().get(0);
    assertThat(figures.notCounted()).isEqualTo(1);
    assertThat(figures.counted()).isZero();
    province.dueDate(KEY, LocalDate.of(2026, 10, 20), "Đọc trên bản giấy");
    assertThat(province.overdue()).hasSize(1);
  }

  @Test
  void receive_ofAnIdThatAnotherAgencyUsed_leavesItForAPerson() {
    office.issue(direction());
    province.receive(DAY, DAY);
    String foreign = written(direction()).replace("<OrganId>000.00.00.G99<", "<OrganId>G11<");
    axis.put("H99", false, foreign);

    IntakeReport report = province.receive(DAY, DAY);

    assertThat(report.notTaken()).hasSize(1);
    assertThat(axis.mark(report.notTaken().get(0))).isEqualTo(AxisMark.INBOX);
  }

  @Test
  void receive_ofWhatIsToldTwiceAndDiffers_leavesItForAPerson() {
    office.issue(direction());
    province.receive(DAY, DAY);
    String others = again(written(replacement("H98")), "OrganIdList", "<OrganId>H97</OrganId>");
    axis.put("H99", false, others);
    axis.put("H99", false, again(written(replacement("H99")), "ReplacementInfoList", "x"));
    axis.put("H99", false, again(written(direction()), "DocumentId", "1"));

    assertThat(province.receive(DAY, DAY).notTaken()).hasSize(3);
    assertThat(province.find(KEY).orElseThrow().isWithdrawn()).isFalse();
    assertThat(province.all()).hasSize(1);
  }

  @Test
  void receive_ofWhatNobodyHasSent_leavesItForAPerson() {
    String issued = written(direction());
    axis.put("H99", false, issued.replaceFirst("(?s)<From>.*?</From>", ""));
    axis.put("H99", true, status("13", ID).replace("H99", ""));

    assertThat(province.receive(DAY, DAY).notTaken()).hasSize(2);
    assertThat(province.all()).isEmpty();
  }

  @Test
  void receive_whenOneCannotBeKeptOrAnswered_takesTheOthers() {
    String issued = written(direction());
    axis.put("H99", false, issued.replace(ID, "105\uFFFD"));
    axis.put("H99", false, issued.replace(ID, "1".repeat(501)));
    axis.put("H99", false, issued.replace(">000.00.00.G99<", ">" + "1".repeat(101) + "<"));
    axis.put("H99", false, issued);

    IntakeReport report = province.receive(DAY, DAY);

    assertThat(report.taken()).containsExactly(KEY);
    assertThat(report.notTaken()).containsExactly("D-1", "D-2", "D-3");
  }

  @Test
  void receive_whenTheHubRefusesOneAnswer_takesTheOthers() {
    axis.put("H99", false, written(direction()).replace(ID, "1"));
    axis.put("H99", false, written(direction()));
    axis.refuse("1", "23");

    IntakeReport report = province.receive(DAY, DAY);

    assertThat(report.taken()).containsExactly(KEY);
    assertThat(report.notTaken()).containsExactly("D-1");
    axis.refuse("1", "19");
    assertThatThrownBy(() -> province.receive(DAY, DAY)).isInstanceOf(AxisRefused.class);
    axis.refuse("", "");
    assertThat(province.receive(DAY, DAY).taken()).containsExactly(new DirectionKey("1", "H99"));
  }

  @Test
  void receive_whenTheHubRefusesOneMark_takesTheOthers() {
    axis.put("H99", false, written(direction()).replace(ID, "1"));
    axis.put("H99", false, written(direction()));
    axis.refuse("D-1", "21");

    assertThat(province.receive(DAY, DAY).taken()).hasSize(2);
    assertThat(axis.mark("D-2")).isEqualTo(AxisMark.DONE);
    axis.refuse("D-1", "20");
    assertThatThrownBy(() -> province.receive(DAY, DAY)).isInstanceOf(AxisRefused.class);
  }

  @Test
  void receive_ofTheOtherFormOfACode_knowsTheAgency() {
    EDocument longForm =
        direction().toBuilder()
            .receivers(List.of(Correspondent.of(AgencyCode.of("000.00.00.H99"), "Tỉnh Mẫu")))
            .build();
    DirectionKey issued = office.issue(longForm).get(0).key();
    axis.put("H99", false, written(longForm));

    assertThat(province.receive(DAY, DAY).taken()).containsExactly(KEY);
    assertThat(office.receive(DAY, DAY).taken()).containsExactly(issued);
    axis.put("H99", true, status("13", ID).replace("H99", "G99"));
    assertThat(province.receive(DAY, DAY).taken()).containsExactly(KEY);
    assertThat(office.issue(replacement("H99"))).hasSize(1);
    assertThat(office.find(issued).orElseThrow().isWithdrawn()).isTrue();
  }

  @Test
  void receive_whenTheIdIsDecomposed_knowsTheDocument() {
    String decomposed = "CV/TU\u031B"; // as some keyboards write it
    DirectionKey issued =
        office
            .issue(EDocument.builder(OFFICE, PROVINCE, "7", decomposed, DAY, "Việc").build())
            .get(0)
            .key();
    province.receive(DAY, DAY);

    assertThat(office.receive(DAY, DAY).taken()).containsExactly(issued);
  }

  @Test
  void issue_whenAReceiverIsNamedTwice_isOneDirection() {
    EDocument twice = direction().toBuilder().receivers(List.of(PROVINCE, PROVINCE)).build();

    assertThat(office.issue(twice)).hasSize(1);
    assertThat(office.find(KEY).orElseThrow().events()).hasSize(1);
  }

  @Test
  void issue_whenAReceiverIsNamedInBothFormsOfItsCode_isOneDirection() {
    Correspondent longForm = Correspondent.of(AgencyCode.of("000.00.00.H99"), "Tỉnh Mẫu");
    office.issue(direction().toBuilder().receivers(List.of(PROVINCE, longForm, OTHER)).build());

    assertThat(office.all())
        .extracting(one -> one.key().receiver())
        .containsExactlyInAnyOrder("H99", "H98");
  }

  // ---- order

  @Test
  void receive_ofStatusesInAnyOrder_whatIsDoneStaysSo() {
    office.issue(direction());
    for (String told : List.of("06 20 16:59", "03 06 09:00", "06 21 09:00", "02 22 09:00")) {
      String[] parts = told.split(" ", 2);
      String[] at = parts[1].split(" ");
      axis.put("000.00.00.G99", true, status(parts[0], "2026/10/" + at[0] + " " + at[1], ID));
    }

    assertThat(office.receive(DAY, DAY).taken()).hasSize(4);

    Direction direction = office.find(KEY).orElseThrow();
    assertThat(direction.events()).hasSize(5);
    assertThat(direction.status()).contains(EDocumentStatus.COMPLETED);
    assertThat(direction.completed()).contains(VietnamTime.of(2026, 10, 20, 16, 59));
    assertThat(direction.isWithdrawn()).isFalse();
  }

  @Test
  void receive_ofAnArrivalBehindTheWork_keepsTheWork() {
    office.issue(direction());
    for (String code : List.of("04", "01", "03")) {
      axis.put("000.00.00.G99", true, status(code, ID));
    }
    office.receive(DAY, DAY);

    assertThat(office.find(KEY).orElseThrow().status()).contains(EDocumentStatus.ASSIGNED);
  }

  @Test
  void receive_whenTheReplacementStandsFirst_endsTheEarlierOne() {
    axis.put("H99", false, written(replacement("H99")));
    axis.put("H99", false, written(direction()));

    province.receive(DAY, DAY);

    assertThat(province.find(KEY).orElseThrow().isWithdrawn()).isTrue();
    assertThat(province.all()).hasSize(2);
  }
}
