package dev.npsp.sdk.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a comparison leaves behind, and what it gives back of it. */
class ReportFilesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final DayFileLayout LAYOUT = DayFileLayout.standard();

  private final Path directory;

  ReportFilesTest(@TempDir Path parent) {
    this.directory = parent.resolve("a/b");
  }

  private static DayFileRow row(String reference, long amount, String state) {
    return DayFileRow.builder(
            reference, Vnd.of(amount), state, VietnamTime.of(2026, 11, 20, 13, 5), DAY)
        .build();
  }

  private static DayRows side(String name, DayFileRow... rows) {
    return DayRows.of(name, Stream.of(rows));
  }

  private static DayRows file(String name, DayFileSubject subject, DayFileRow... rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DayFileWriter writer = DayFileWriter.to(out, subject, LAYOUT)) {
      for (DayFileRow row : rows) {
        writer.write(row);
      }
      writer.finish();
    }
    return DayRows.file(name, LAYOUT, () -> new ByteArrayInputStream(out.toByteArray()));
  }

  private ReconciliationReport compare(DayRows here, DayRows there) throws IOException {
    return Reconciliation.in(directory).compare(here, there);
  }

  private List<String> left() throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static List<Finding> findings(ReconciliationReport report) throws IOException {
    List<Finding> findings = new ArrayList<>();
    report.forEachFinding(findings::add);
    return findings;
  }

  @Test
  void forEachFinding_givesEachOneAsItWasFound() throws IOException {
    ReconciliationReport report =
        compare(
            side(
                "here",
                row("AMOUNT", 5, "1"),
                row("=HERE", 1, "'1"),
                row("STATE", 3, ""),
                row("TWICE", 4, "1"),
                row("TWICE", 4, "1"),
                row("a\tb", 4, "1")),
            side(
                "there",
                row("\n", 1, "1"),
                row("AMOUNT", 6, "1"),
                row("STATE", 3, "4"),
                row("THERE", 0, "1"),
                row("TWICE", 4, "1")));

    assertThat(findings(report))
        .containsExactly(
            Finding.builder(FindingKind.BAD_ROW)
                .badRow(BadRow.CONTENT)
                .here(new Entry(6, Vnd.ZERO, ""))
                .build(),
            Finding.builder(FindingKind.BAD_ROW)
                .badRow(BadRow.CONTENT)
                .there(new Entry(1, Vnd.ZERO, ""))
                .build(),
            Finding.builder(FindingKind.ONLY_HERE)
                .reference("=HERE")
                .here(new Entry(2, Vnd.of(1), "'1"))
                .build(),
            Finding.builder(FindingKind.AMOUNT_DIFFERS)
                .reference("AMOUNT")
                .here(new Entry(1, Vnd.of(5), "1"))
                .there(new Entry(2, Vnd.of(6), "1"))
                .build(),
            Finding.builder(FindingKind.STATE_DIFFERS)
                .reference("STATE")
                .here(new Entry(3, Vnd.of(3), ""))
                .there(new Entry(3, Vnd.of(3), "4"))
                .build(),
            Finding.builder(FindingKind.ONLY_THERE)
                .reference("THERE")
                .there(new Entry(4, Vnd.ZERO, "1"))
                .build(),
            Finding.builder(FindingKind.DUPLICATE)
                .reference("TWICE")
                .here(new Entry(5, Vnd.of(4), "1"))
                .build());
    Map<FindingKind, Long> counted = new EnumMap<>(FindingKind.class);
    report.forEachFinding(finding -> counted.merge(finding.kind(), 1L, Long::sum));
    assertThat(counted).isEqualTo(report.findings());
  }

  @Test
  void forEachFinding_givesBadRowsByTheirNumbers() throws IOException {
    DayFileRow[] rows =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> row("\t" + i, i, "1"))
            .toArray(DayFileRow[]::new);

    assertThat(findings(compare(side("here", rows), side("there"))))
        .extracting(finding -> finding.here().orElseThrow().row())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).mapToObj(Long::valueOf).toList());
  }

  @Test
  void forEachFinding_whenTheFileIsGoneOrChanged_isAnError() throws IOException {
    ReconciliationReport report = compare(side("here", row("A", 1, "1")), side("there"));
    List<String> lines = Files.readAllLines(report.keys(), UTF_8);

    for (String changed :
        List.of(
            "x",
            lines.get(0).replace("ONLY_HERE", "ONLY"),
            lines.get(0).replace("\t1\t", "\t1,5\t"),
            lines.get(0).replace("\t1\t", "\t-1\t"))) {
      Files.writeString(report.keys(), changed);
      assertThatThrownBy(() -> report.forEachFinding(finding -> {}))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("not as the comparison wrote it");
    }
    Files.delete(report.keys());
    assertThatThrownBy(() -> report.forEachFinding(finding -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("reconciliation-1.keys");
  }

  @Test
  void compare_twiceInOneDirectory_overwritesNothing() throws IOException {
    ReconciliationReport first = compare(side("here", row("A", 1, "1")), side("there"));
    String before = Files.readString(first.csv());
    ReconciliationReport second = compare(side("here", row("B", 1, "1")), side("there"));
    ReconciliationReport revised =
        Reconciliation.in(directory)
            .revising(second)
            .compare(side("here", row("C", 1, "1")), side("there"));
    ReconciliationReport again =
        Reconciliation.in(directory)
            .revising(first)
            .compare(side("here", row("A", 1, "1")), side("there"));
    Reconciliation.in(directory).revising(first).compare(side("here"), side("there"));

    assertThat(first.csv()).hasContent(before);
    assertThat(second.revision()).isEqualTo(1);
    assertThat(findings(first)).extracting(Finding::reference).containsExactly(reference("A"));
    assertThat(findings(second)).extracting(Finding::reference).containsExactly(reference("B"));
    assertThat(revised.changes()).contains(new RevisionChanges(1, 1));
    assertThat(again.changes()).contains(new RevisionChanges(0, 0));
    assertThat(left().stream().filter(name -> name.endsWith(".csv")))
        .containsExactly(
            "reconciliation-1-run2.csv",
            "reconciliation-1.csv",
            "reconciliation-2-changes.csv",
            "reconciliation-2-run2-changes.csv",
            "reconciliation-2-run2.csv",
            "reconciliation-2-run3-changes.csv",
            "reconciliation-2-run3.csv",
            "reconciliation-2.csv");
  }

  private static Optional<String> reference(String reference) {
    return Optional.of(reference);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reconciliation-1.csv",
        "reconciliation-1.html",
        "reconciliation-1.keys",
        "reconciliation-1-changes.csv",
        ".reconciliation-1.partial"
      })
  void compare_whenAnythingHasTheName_takesAnother(String taken) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(taken), "of somebody else");

    ReconciliationReport report = compare(side("here"), side("there"));

    assertThat(report.csv().getFileName()).hasToString("reconciliation-1-run2.csv");
    assertThat(directory.resolve(taken)).hasContent("of somebody else");
  }

  @Test
  void compare_byManyAtOnceInOneDirectory_givesEachItsOwnFiles() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<ReconciliationReport>> reports = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        DayRows here = side("here", row("R" + i, i, "1"));
        reports.add(threads.submit(() -> compare(here, side("there"))));
      }
      TreeSet<Path> names = new TreeSet<>();
      for (int i = 0; i < reports.size(); i++) {
        ReconciliationReport report = reports.get(i).get();
        names.add(report.csv());
        assertThat(Files.readString(report.csv())).contains("\"R" + i + "\"");
      }
      assertThat(names).hasSize(12);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      threads.shutdown();
    }
    assertThat(left()).hasSize(36);
  }

  @Test
  void compare_whenItFails_leavesNothing() throws IOException {
    DayRows broken =
        DayRows.of(
            "store",
            Stream.of("A", "\t", "C")
                .map(
                    reference -> {
                      if (reference.equals("C")) {
                        throw new IllegalStateException("the store is gone");
                      }
                      return row(reference, 1, "1");
                    }));
    DayRows lost =
        DayRows.file(
            "lost",
            LAYOUT,
            () -> {
              throw new IOException("the file is gone");
            });

    assertThatThrownBy(() -> compare(side("here", row("\t", 1, "1")), broken))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> compare(broken(), side("there"))).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> compare(side("here", row("\t", 1, "1")), lost))
        .isInstanceOf(IOException.class);

    assertThat(left()).isEmpty();
  }

  private static DayRows broken() {
    return DayRows.of(
        "store",
        Stream.of("A")
            .map(
                reference -> {
                  throw new AssertionError("an Error is no exception");
                }));
  }

  @Test
  void compare_whenAnEarlierReportIsGone_leavesNothingMore() throws IOException {
    ReconciliationReport first = compare(side("here"), side("there"));
    Files.delete(first.keys());

    Reconciliation revising = Reconciliation.in(directory).revising(first);
    assertThatThrownBy(() -> revising.compare(side("here"), side("there")))
        .isInstanceOf(IOException.class);

    assertThat(left()).containsExactly("reconciliation-1.csv", "reconciliation-1.html");
  }

  @Test
  void compare_leavesFilesForTheirOwnerOnly_andMakesTheDirectorySo() throws IOException {
    List<String> seenWhileRunning = new ArrayList<>();
    DayRows watching =
        DayRows.of(
            "store",
            Stream.of("A", "B")
                .peek(reference -> seenWhileRunning.addAll(permissions()))
                .map(reference -> row(reference, 1, "1")));
    Files.createDirectories(directory.getParent());
    assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));

    ReconciliationReport first = compare(side("here", row("C", 1, "1")), watching);
    Reconciliation.in(directory).revising(first).compare(side("here"), side("there"));

    assertThat(seenWhileRunning)
        .isNotEmpty()
        .allMatch(line -> line.matches(".*(rw-|rwx)------"))
        .noneMatch(line -> line.matches(".*[.](csv|html|keys) .*"));
    assertThat(permissions())
        .containsExactly(
            " rwx------",
            "reconciliation-1.csv rw-------",
            "reconciliation-1.html rw-------",
            "reconciliation-1.keys rw-------",
            "reconciliation-2-changes.csv rw-------",
            "reconciliation-2.csv rw-------",
            "reconciliation-2.html rw-------",
            "reconciliation-2.keys rw-------");
  }

  private List<String> permissions() {
    try (Stream<Path> all = Files.walk(directory)) {
      List<String> permissions = new ArrayList<>();
      for (Path path : all.sorted().toList()) {
        permissions.add(
            directory.relativize(path)
                + " "
                + PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
      }
      return permissions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\uD83D", "\uDE00", "A\uD83D", "\uDE00\uD83D", "A\uD83DB", "\uFFFD", "a\u0000b"})
  void compare_whenAStoreHoldsHalfACharacter_isOneBadRowAndStopsNothing(String half)
      throws IOException {
    ReconciliationReport report =
        compare(
            side(half, row("A", 1, "1"), row(half, 2, "1"), row("B", 3, half)),
            side("there", row("A", 1, "1")));

    assertThat(report.findings()).isEqualTo(Map.of(FindingKind.BAD_ROW, 2L));
    assertThat(report.matched()).isEqualTo(1);
    assertThat(findings(report))
        .extracting(finding -> finding.badRow().orElseThrow())
        .containsOnly(BadRow.CONTENT);
  }

  @Test
  void compare_whenTheFileIsOfAnotherSubjectThanItsName_isNeverClean() throws IOException {
    DayFileSubject collections = new DayFileSubject(DAY, "DVC", DayFileType.COLLECTION, "QR");
    String name = LAYOUT.fileName(collections);
    for (DayFileSubject other :
        List.of(
            new DayFileSubject(DAY, "DVC", DayFileType.REFUND, "QR"),
            new DayFileSubject(DAY.minusDays(1), "DVC", DayFileType.COLLECTION, "QR"),
            new DayFileSubject(DAY, "THUE", DayFileType.COLLECTION, "QR"),
            new DayFileSubject(DAY, "DVC", DayFileType.COLLECTION, "APP"))) {
      ReconciliationReport report =
          compare(side("here", row("A", 1, "1")), file(name, other, row("A", 1, "1")));

      assertThat(report.isClean()).isFalse();
      assertThat(report.findings())
          .isEqualTo(Map.of(FindingKind.BAD_ROW, 1L, FindingKind.ONLY_HERE, 1L));
    }
    assertThat(
            compare(side("here", row("A", 1, "1")), file(name, collections, row("A", 1, "1")))
                .isClean())
        .isTrue();
  }

  @Test
  void compare_whenTheHostSaysTheSubject_countsThatAndNotTheName() throws IOException {
    DayFileSubject refunds = new DayFileSubject(DAY, "DVC", DayFileType.REFUND, "QR");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DayFileWriter writer = DayFileWriter.to(out, refunds, LAYOUT)) {
      writer.write(row("A", 1, "1"));
      writer.finish();
    }
    DayRows.InputSource opening = () -> new ByteArrayInputStream(out.toByteArray());
    DayFileSubject collections = new DayFileSubject(DAY, "DVC", DayFileType.COLLECTION, "QR");

    assertThat(
            compare(
                    side("here", row("A", 1, "1")),
                    DayRows.file("in.txt", LAYOUT, collections, opening))
                .isClean())
        .isFalse();
    assertThat(
            compare(
                    side("here", row("A", 1, "1")),
                    DayRows.file("20261120_DVC_THUHO_QR.txt", LAYOUT, refunds, opening))
                .isClean())
        .isTrue();
  }
}
