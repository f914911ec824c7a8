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
      <html lang="vi"><head><meta charset="utf-8"><title>%s</title>
      <style>body{font:14px sans-serif;margin:2em}table{border-collapse:collapse;margin:1em 0}
      td,th{border:1px solid #999;padding:.3em .6em;text-align:left;vertical-align:top}
      .n{text-align:right;white-space:nowrap}i{color:#555}.good{color:#060}.wrong{color:#a00}</style></head><body>
      """;

  private HtmlReport() {}

  static void write(Path file, ReconciliationReport report, HtmlRows rows) throws IOException {
    try (BufferedWriter out = OwnerOnly.newWriter(file)) {
      out.write(HEAD.formatted(windowTitle()));
      title(out, report);
      sides(out, report);
      kinds(out, report);
      findings(out, rows);
      out.write("</body></html>\n");
    }
  }

  private static String windowTitle() {
    return ReconciliationMessages.VIETNAMESE.text("report.title")
        + " - "
        + ReconciliationMessages.ENGLISH.text("report.title");
  }

  private static void title(Writer out, ReconciliationReport report) throws IOException {
    out.write("<h1>" + Html.beside("report.title") + "</h1>\n");
    out.write("<p>" + Html.beside("report.revision") + " " + report.revision() + ": ");
    out.write(
        report.isClean()
            ? "<b class=good>" + Html.beside("report.clean") + "</b></p>\n"
            : "<b class=wrong>" + Html.beside("report.differences") + "</b></p>\n");
    if (report.changes().isPresent()) {
      RevisionChanges changes = report.changes().get();
      out.write("<p>" + Html.beside("report.changes") + ": ");
      out.write(changes.resolved() + " " + Html.beside("report.resolved") + ", ");
      out.write(changes.arisen() + " " + Html.beside("report.arisen") + "</p>\n");
    }
  }

  private static void sides(Writer out, ReconciliationReport report) throws IOException {
    out.write("<table><tr><th></th>");
    headers(out, "report.rows", "report.sum", "report.badRows", "report.lastLine");
    out.write("</tr>\n");
    side(out, "report.here", report.here());
    side(out, "report.there", report.there());
    out.write("<tr><th>" + Html.beside("report.matched") + "</th><td class=n>" + report.matched());
    out.write("</td><td class=n>" + Html.amount(report.matchedSum()) + "</td><td></td><td></td>");
    out.write("</tr></table>\n");
  }

  private static void headers(Writer out, String... keys) throws IOException {
    for (String key : keys) {
      out.write("<th>" + Html.stacked(key) + "</th>");
    }
  }

  private static void side(Writer out, String which, SideTotals side) throws IOException {
    out.write("<tr><th>" + Html.beside(which) + ": " + Html.text(side.name()));
    out.write("</th><td class=n>" + side.rows());
    out.write("</td><td class=n>" + Html.amount(side.sum()) + "</td><td class=n>");
    ControlSum control = side.control();
    out.write(side.badRows() + "</td><td>" + Html.stacked(control.vietnamese(), control.english()));
    out.write("</td></tr>\n");
  }

  private static void kinds(Writer out, ReconciliationReport report) throws IOException {
    out.write("<table>\n");
    for (FindingKind kind : FindingKind.values()) {
      out.write("<tr><th>" + Html.beside(kind.vietnamese(), kind.english()) + "</th>");
      out.write("<td class=n>" + report.count(kind) + "</td></tr>\n");
    }
    out.write("</table>\n");
  }

  private static void findings(Writer out, HtmlRows rows) throws IOException {
    if (rows.count() == 0) {
      return;
    }
    out.write("<table><tr>");
    headers(out, "report.finding", "report.reference");
    for (String side : new String[] {"report.here", "report.there"}) {
      out.write("<th>" + Html.beside(side) + "<br>" + Html.beside("report.row") + "</th>");
      headers(out, "report.amount", "report.state");
    }
    headers(out, "report.why");
    out.write("</tr>\n");
    rows.copyTo(out);
    out.write("</table>\n");
    if (rows.count() > HtmlRows.MOST) {
      out.write("<p>" + (rows.count() - HtmlRows.MOST) + " ");
      out.write(Html.beside("report.more") + "</p>\n");
    }
  }
}
