package dev.npsp.sdk.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.DataFileRejected;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.dossiers.StatusTransition.Judgement;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final Lifecycle standard = Lifecycle.standard();

  private static DossierStatus status(String code) {
    return DossierStatus.of(code);
  }

  private StatusTransition check(String from, String to) {
    return standard.check(status(from), status(to));
  }

  @ParameterizedTest
  @CsvSource({
    "1, '2 3 5 6 7'",
    "2, '4 5 6 7 8 9 10'",
    "3, ''",
    "4, '5 6 7 8 9 10'",
    "5, '1 2 3 4 7 8'",
    "6, '2 3 4 7 8 9'",
    "7, '4 8'",
    "8, '4 7 10'",
    "9, '4 10'",
    "10, ''"
  })
  void next_isWhatTheSheetsPropose(String from, String next) {
    assertThat(standard.next(status(from)).stream().map(DossierStatus::code))
        .containsExactly(next.isEmpty() ? new String[0] : next.split(" ", -1));
    assertThat(standard.isFinal(status(from))).isEqualTo(next.isEmpty());
  }

  /** The list of statuses as it was collected, a second witness. */
  @Test
  void statuses_areThoseOfTheSheet() throws IOException {
    Path facts = Path.of("src", "test", "resources", "facts", "statuses.csv");
    List<String> rows = Files.readAllLines(facts, StandardCharsets.UTF_8);
    assertThat(rows).hasSize(11);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", 7);
      DossierStatus status = status(cells[0]);
      assertThat(status.nameVi()).contains(cells[1]);
      assertThat(standard.isFinal(status))
          .as("%s; 7 asks to withdraw, which ends nothing yet", status)
          .isEqualTo(cells[4].equals("final") && !status.equals(status("7")));
      if (!cells[5].isEmpty()) {
        assertThat(standard.next(status).stream().map(DossierStatus::code))
            .contains(cells[5].split("\\|", -1));
      }
    }
  }

  @Test
  void next_hasTheAdditionsOfNovember2026() throws IOException {
    Path facts = Path.of("src", "test", "resources", "facts", "2026", "lifecycle-additions.csv");
    List<String> rows = Files.readAllLines(facts, StandardCharsets.UTF_8);
    assertThat(rows).hasSize(10);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", 3);
      assertThat(check(cells[0], cells[1]).judgement()).as(row).isEqualTo(Judgement.ALLOWED);
    }
  }

  @Test
  void statuses_areOneToTenInTheirOrder() {
    assertThat(standard.statuses().stream().map(DossierStatus::code))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toList());
  }

  @Test
  void check_whenTheTableHasIt_allowsIt() {
    StatusTransition move = check("2", "4");
    assertThat(move.judgement()).isEqualTo(Judgement.ALLOWED);
    assertThat(move.isWrong()).isFalse();
    assertThat(move.explanation(Locale.ENGLISH))
        .isEqualTo("From 2 (received) a dossier may go to 4 (processing).");
    assertThat(move.explanation(VIETNAMESE))
        .isEqualTo("Từ 2 (Được tiếp nhận), hồ sơ được chuyển sang 4 (Đang xử lý).");
  }

  @Test
  void check_whenStepsAreMissing_namesThem() {
    StatusTransition move = check("1", "10");
    assertThat(move.judgement()).isEqualTo(Judgement.NOT_A_STEP);
    assertThat(move.isWrong()).isTrue();
    assertThat(move.between()).containsExactly(DossierStatus.RECEIVED);
    assertThat(check("3", "10").between()).isEmpty();
    assertThat(check("7", "10").between()).containsExactly(DossierStatus.PROCESSING);
    assertThat(check("1", "9").explanation(Locale.ENGLISH))
        .isEqualTo(
            "From 1 (newly registered) a dossier goes to 2 (received), 3 (not accepted), 5 (supplement requested), "
                + "6 (financial obligation requested), 7 (withdrawal requested), not to 9 (completed). Report 2 (received) first.");
    assertThat(check("1", "9").explanation(VIETNAMESE))
        .isEqualTo(
            "Từ 1 (Mới đăng ký), hồ sơ chỉ chuyển sang 2 (Được tiếp nhận), 3 (Không được tiếp nhận), "
                + "5 (Yêu cầu bổ sung giấy tờ), 6 (Yêu cầu thực hiện nghĩa vụ tài chính), 7 (Công dân yêu cầu rút hồ sơ), không chuyển sang 9 (Đã xử lý xong). "
                + "Cần báo 2 (Được tiếp nhận) trước.");
  }

  @Test
  void check_afterTheEnd_saysThatItIsANewDossier() {
    StatusTransition move = check("10", "4");
    assertThat(move.judgement()).isEqualTo(Judgement.AFTER_THE_END);
    assertThat(move.between()).isEmpty();
    assertThat(move.explanation(Locale.ENGLISH))
        .isEqualTo(
            "10 (result returned) is the end of a dossier, so it cannot go to 4 (processing). "
                + "What the applicant files again is a new dossier.");
    assertThat(move.explanation(VIETNAMESE))
        .isEqualTo(
            "10 (Đã trả kết quả) là trạng thái kết thúc, hồ sơ không thể chuyển sang 4 (Đang xử lý). "
                + "Nếu tổ chức, cá nhân nộp lại thì đó là hồ sơ mới.");
  }

  @Test
  void check_whenNoWayLeadsThere_saysSo() {
    Lifecycle ours =
        Lifecycle.builder().allow(status("1"), status("2")).allow(status("2"), status("4")).build();
    StatusTransition back = ours.check(status("2"), status("1"));
    assertThat(back.judgement()).isEqualTo(Judgement.NOT_A_STEP);
    assertThat(back.between()).isEmpty();
    assertThat(back.explanation(Locale.ENGLISH)).endsWith("check both statuses.");
    assertThat(back.explanation(VIETNAMESE)).endsWith("kiểm tra lại hai trạng thái.");
  }

  @Test
  void check_whenTheStatusStays_isNoMove() {
    for (DossierStatus status : standard.statuses()) {
      assertThat(standard.check(status, status).judgement()).isEqualTo(Judgement.STAYS);
    }
    assertThat(check("10", "10").explanation(VIETNAMESE))
        .isEqualTo("Hồ sơ vẫn ở trạng thái 10 (Đã trả kết quả).");
  }

  @ParameterizedTest
  @CsvSource({"4, 11", "77, 4", "4, new"})
  void check_whenAStatusIsNotKnown_judgesNothing(String from, String to) {
    assertThat(check(from, to).judgement()).isEqualTo(Judgement.NOT_JUDGED);
    assertThat(check(from, to).isWrong()).isFalse();
    assertThat(check(from, to).explanation(Locale.ENGLISH)).contains(from, to);
  }

  @Test
  void between_isAlwaysALegalWay() {
    for (DossierStatus from : standard.statuses()) {
      for (DossierStatus to : standard.statuses()) {
        StatusTransition move = standard.check(from, to);
        if (move.judgement() == Judgement.NOT_A_STEP) {
          assertThat(move.between().isEmpty()).isEqualTo(!reachable(from).contains(to));
          DossierStatus here = from;
          for (DossierStatus step : move.between()) {
            assertThat(standard.next(here)).contains(step);
            here = step;
          }
          assertThat(move.between().isEmpty() || standard.next(here).contains(to)).isTrue();
        }
      }
    }
  }

  private Set<DossierStatus> reachable(DossierStatus from) {
    Set<DossierStatus> seen = new HashSet<>();
    Deque<DossierStatus> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      standard.next(open.remove()).stream().filter(seen::add).forEach(open::add);
    }
    return seen;
  }

  @Test
  void toBuilder_changesACopy() {
    Lifecycle recalls =
        standard.toBuilder()
            .allow(DossierStatus.RESULT_RETURNED, DossierStatus.PROCESSING)
            .forbid(DossierStatus.RECEIVED, DossierStatus.COMPLETED)
            .build();
    assertThat(recalls.check(DossierStatus.RESULT_RETURNED, DossierStatus.PROCESSING).judgement())
        .isEqualTo(Judgement.ALLOWED);
    assertThat(recalls.check(DossierStatus.RECEIVED, DossierStatus.COMPLETED).between())
        .containsExactly(DossierStatus.PROCESSING);
    assertThat(check("10", "4").isWrong()).isTrue();
    assertThat(standard.toBuilder().build()).isEqualTo(standard);
  }

  @Test
  void read_takesATableOfOnesOwn(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("moves.csv");
    Files.writeString(
        file,
        "\uFEFF# ours\r\nfrom,to,note\r\n 1 , 2 ,tiếp nhận\r\n\r\n2,12,\r\n",
        StandardCharsets.UTF_8);
    Lifecycle ours = Lifecycle.read(file);
    assertThat(ours)
        .isEqualTo(
            Lifecycle.builder()
                .allow(status("1"), status("2"))
                .allow(status("2"), status("12"))
                .build());
    assertThat(ours.check(status("2"), status("12")).judgement()).isEqualTo(Judgement.ALLOWED);
  }

  @Test
  void read_whenLinesAreNoMoves_namesThemAllAndTheRemedy() {
    assertThatThrownBy(() -> Lifecycle.read(new StringReader("from,to\n1,2\n3\n,4\n"), "moves.csv"))
        .isInstanceOf(DataFileRejected.class)
        .hasMessageContaining(
            "moves.csv, line 3: has 1 cells where the header has 2; put text with commas in quotation marks.")
        .hasMessageContaining("moves.csv, line 4: from is empty; every row needs it.");
    assertThatThrownBy(() -> Lifecycle.read(new StringReader("1,2\n"), "moves.csv"))
        .hasMessageContaining("moves.csv, line 1: lacks the columns from, to");
  }

  @Test
  void toCsv_isReadBack() {
    assertThat(Lifecycle.read(new StringReader(standard.toCsv()), "moves.csv")).isEqualTo(standard);
    assertThat(standard.toCsv()).startsWith("from,to\n1,2\n1,3\n").endsWith("9,4\n9,10\n");
  }

  @Test
  void standard_isEveryRowOfTheFile() throws IOException {
    try (InputStream in = Lifecycle.class.getResourceAsStream("lifecycle.csv")) {
      List<String> moves =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(",", 3))
              .map(cells -> cells[0] + "," + cells[1])
              .toList();
      assertThat(standard.toCsv().lines()).containsExactlyElementsOf(moves).hasSize(38);
    }
  }

  @Test
  void equals_isByTheMoves() {
    Lifecycle one = Lifecycle.builder().allow(status("1"), status("2")).build();
    Lifecycle same = Lifecycle.builder().allow(status("1"), status("2")).build();
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString("{1=[2], 2=[]}");
    assertThat(one).isNotEqualTo(one.toBuilder().allow(status("2"), status("3")).build());
  }
}
