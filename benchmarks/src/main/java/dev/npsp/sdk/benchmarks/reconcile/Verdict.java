package dev.npsp.sdk.benchmarks.reconcile;

import dev.npsp.sdk.reconciliation.ControlSum;
import dev.npsp.sdk.reconciliation.FindingKind;
import dev.npsp.sdk.reconciliation.ReconciliationReport;
import dev.npsp.sdk.reconciliation.SideTotals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Holds a report against what was put into the files, finding by finding. */
final class Verdict {

  private final TwoSides sides;
  private final List<String> wrong = new ArrayList<>();

  /** What has to be found, by reference; bad rows have none and are counted. */
  private final Map<String, FindingKind> expected = new HashMap<>();

  private long matched;
  private long matchedSum;
  private long badHere;
  private long badThere;

  Verdict(TwoSides sides) {
    this.sides = sides;
    for (long transaction = 0; transaction < sides.transactions(); transaction++) {
      Flaw flaw = Flaw.of(transaction);
      if (flaw.isMatched()) {
        matched++;
        matchedSum += TwoSides.amount(transaction, true);
      }
      if (flaw.isBad()) {
        badHere += flaw.rows(true);
        badThere += flaw.rows(false);
      } else if (flaw.finding().isPresent()) {
        expected.put(TwoSides.reference(transaction), flaw.finding().get());
      }
    }
  }

  /**
   * What is wrong with a report; empty when it is exactly right.
   *
   * @param hereIsFile a store's rows are not spoiled and have no last line
   */
  List<String> on(ReconciliationReport report, boolean hereIsFile) throws IOException {
    wrong.clear();
    same("matched", matched, report.matched());
    same("sum of what matched", matchedSum, report.matchedSum().amount());
    side("here", report.here(), true, hereIsFile);
    side("there", report.there(), false, true);
    findings(report, hereIsFile);
    return List.copyOf(wrong);
  }

  private void side(String name, SideTotals side, boolean isHere, boolean isFile) {
    long rows = 0;
    long sum = 0;
    for (long transaction = 0; transaction < sides.transactions(); transaction++) {
      Flaw flaw = Flaw.of(transaction);
      if (!(isFile && flaw.isBad())) {
        rows += flaw.rows(isHere);
        sum += flaw.rows(isHere) * TwoSides.amount(transaction, isHere);
      }
    }
    long bad = isHere ? badHere : badThere;
    same("rows " + name, rows, side.rows());
    same("sum " + name, sum, side.sum().amount());
    same("bad rows " + name, isFile ? bad : 0, side.badRows());
    ControlSum control = bad == 0 ? ControlSum.FITS : ControlSum.SUM_DIFFERS;
    same("last line " + name, isFile ? control : ControlSum.NONE, side.control());
  }

  private void findings(ReconciliationReport report, boolean hereIsFile) throws IOException {
    Map<String, FindingKind> left = new HashMap<>(expected);
    LongAdder bad = new LongAdder();
    LongAdder unspoiled = new LongAdder();
    report.forEachFinding(
        finding -> {
          if (finding.kind() == FindingKind.BAD_ROW) {
            bad.increment();
          } else if (!left.remove(finding.reference().orElse(""), finding.kind())) {
            unspoiled.increment();
          }
        });
    same("bad rows", hereIsFile ? badHere + badThere : badThere, bad.sum());
    same("findings that were not put in", hereIsFile ? 0 : badHere, unspoiled.sum());
    same("findings that were put in and not found", 0L, (long) left.size());
  }

  private void same(String what, Object wanted, Object found) {
    if (!wanted.equals(found)) {
      wrong.add(what + ": " + found + " instead of " + wanted);
    }
  }
}
