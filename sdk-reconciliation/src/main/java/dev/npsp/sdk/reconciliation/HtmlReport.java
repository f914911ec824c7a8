package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.internal.files.OwnerOnly;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** A report that an officer can read and print: no script, nothing from outside. */
final class HtmlReport {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="vi"><head><meta charset="utf-8"><title>Báo cáo đối soát - Reconciliation</title>
      <style>body{font:14px sans-serif;margin:2em}table{border-collapse:collapse;margin:1em 0}
      td,th{border:1px solid #999;padding:.3em .6em;text-align:left;vertical-align:top}
      .n{text-align:right;white-space:nowrap}i{color:#555}.good{color:#060}.wrong{color:#a00}</style></head><body>
      """;

  private HtmlReport() {}

  static void write(Path file, ReconciliationReport report, HtmlRows rows) throws IOException {
    try (BufferedWriter out = OwnerOnly.newWriter(file)) {
      out.write(HEAD);
      title(out, report);
      sides(out, report);
      kinds(out, report);
      findings(out, rows);
      out.write("</body></html>\n");
    }
  }

  private static void title(Writer out, ReconciliationReport report) throws IOException {
    out.write("<h1>Báo cáo đối soát <i>Reconciliation</i></h1>\n");
    out.write("<p>Lần / <i>revision</i> " + report.revision() + ": ");
    out.write(
        report.isClean()
            ? "<b class=good>hai bên khớp nhau / both sides agree</b></p>\n"
            : "<b class=wrong>có sai lệch / there are differences</b></p>\n");
    if (report.changes().isPresent()) {
      RevisionChanges changes = report.changes().get();
      out.write("<p>So với lần trước / <i>against the revision before</i>: ");
      out.write(changes.resolved() + " đã giải quyết / <i>resolved</i>, ");
      out.write(changes.arisen() + " phát sinh / <i>arisen</i></p>\n");
    }
  }

  private static void sides(Writer out, ReconciliationReport report) throws IOException {
    out.write("<table><tr><th></th><th>Số dòng<br><i>rows</i></th><th>Tổng tiền (đồng)<br>");
    out.write("<i>sum</i></th><th>Dòng lỗi<br><i>bad rows</i></th>");
    out.write("<th>Dòng tổng<br><i>last line</i></th></tr>\n");
    side(out, "Bên này / here: ", report.here());
    side(out, "Bên kia / there: ", report.there());
    out.write("<tr><th>Khớp / <i>matched</i></th><td class=n>" + report.matched());
    out.write("</td><td class=n>" + Html.amount(report.matchedSum()) + "</td><td></td><td></td>");
    out.write("</tr></table>\n");
  }

  private static void side(Writer out, String which, SideTotals side) throws IOException {
    out.write("<tr><th>" + which + Html.text(side.name()) + "</th><td class=n>" + side.rows());
    out.write("</td><td class=n>" + Html.amount(side.sum()) + "</td><td class=n>");
    out.write(side.badRows() + "</td><td>" + side.control().vietnamese() + "<br><i>");
    out.write(side.control().english() + "</i></td></tr>\n");
  }

  private static void kinds(Writer out, ReconciliationReport report) throws IOException {
    out.write("<table>\n");
    for (FindingKind kind : FindingKind.values()) {
      out.write("<tr><th>" + kind.vietnamese() + " / <i>" + kind.english() + "</i></th>");
      out.write("<td class=n>" + report.count(kind) + "</td></tr>\n");
    }
    out.write("</table>\n");
  }

  private static void findings(Writer out, HtmlRows rows) throws IOException {
    if (rows.count() == 0) {
      return;
    }
    out.write("<table><tr><th>Sai lệch<br><i>finding</i></th><th>Mã tham chiếu<br>");
    out.write("<i>reference</i></th>");
    for (String side : new String[] {"Bên này / here", "Bên kia / there"}) {
      out.write("<th>" + side + "<br><i>row</i></th><th>Số tiền<br><i>amount</i></th>");
      out.write("<th>Trạng thái<br><i>state</i></th>");
    }
    out.write("<th>Lý do<br><i>why</i></th></tr>\n");
    rows.copyTo(out);
    out.write("</table>\n");
    if (rows.count() > HtmlRows.MOST) {
      out.write("<p>" + (rows.count() - HtmlRows.MOST));
      out.write(" sai lệch khác, xem tệp CSV / <i>more findings in the CSV file</i></p>\n");
    }
  }
}
