package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.Vnd;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding as a line that is sorted, compared with those of another revision, and read back. A tab
 * stands between the parts, as in a {@link SortedRow}: first what a finding is known by, then the
 * numbers of rows, which a correction shifts.
 */
final class FindingLine {

  private static final String TAB = "\t";
  private static final int KEY_PARTS = 7;
  private static final int PARTS = 10;

  private FindingLine() {}

  static String of(Finding finding) {
    boolean bad = finding.badRow().isPresent();
    return String.join(
        TAB,
        finding.reference().orElse(""),
        finding.kind().name(),
        amount(finding.here(), bad),
        finding.here().map(Entry::state).orElse(""),
        amount(finding.there(), bad),
        finding.there().map(Entry::state).orElse(""),
        bad ? place(finding) : "",
        finding.badRow().map(BadRow::name).orElse(""),
        row(finding.here()),
        row(finding.there()));
  }

  /** A bad row is known by its number only, written so that 9 is sorted before 10. */
  private static String place(Finding finding) {
    String side = finding.here().isPresent() ? "here" : "there";
    long row = finding.here().or(finding::there).orElseThrow().row();
    return String.format(Locale.ROOT, "%s %019d", side, row);
  }

  private static String amount(Optional<Entry> entry, boolean bad) {
    return entry.filter(said -> !bad).map(said -> Long.toString(said.amount().amount())).orElse("");
  }

  private static String row(Optional<Entry> entry) {
    return entry.map(said -> Long.toString(said.row())).orElse("");
  }

  /** What the finding is known by. */
  static String key(String line) {
    int end = -1;
    for (int part = 0; part < KEY_PARTS; part++) {
      end = line.indexOf(TAB, end + 1);
    }
    return line.substring(0, end);
  }

  /** What a finding is known by, for people. */
  static String shown(String key) {
    return key.replaceFirst("\t((?:t)?here) 0*([0-9]+)$", "\t$1 $2").replace(TAB, " | ");
  }

  /** The finding of a line. */
  static Finding read(String line) throws IOException {
    String[] parts = line.split(TAB, -1);
    if (parts.length != PARTS) {
      throw new IOException("The list of findings is not as the comparison wrote it.");
    }
    try {
      Finding.Builder finding = Finding.builder(FindingKind.valueOf(parts[1]));
      said(parts[0]).ifPresent(finding::reference);
      said(parts[7]).map(BadRow::valueOf).ifPresent(finding::badRow);
      entry(parts[8], parts[2], parts[3]).ifPresent(finding::here);
      entry(parts[9], parts[4], parts[5]).ifPresent(finding::there);
      return finding.build();
    } catch (IllegalArgumentException e) {
      throw new IOException("The list of findings is not as the comparison wrote it.", e);
    }
  }

  private static Optional<Entry> entry(String row, String amount, String state) {
    return said(row).map(number -> new Entry(Long.parseLong(number), vnd(amount), state));
  }

  private static Vnd vnd(String amount) {
    return amount.isEmpty() ? Vnd.ZERO : Vnd.of(Long.parseLong(amount));
  }

  private static Optional<String> said(String part) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }
}
