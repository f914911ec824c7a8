package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.internal.files.OwnerOnly;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The findings as rows of a table, put aside until the totals that stand above them are known. */
final class HtmlRows implements AutoCloseable {

  static final int MOST = 10_000;

  private final Path aside;
  private final BufferedWriter out;
  private long count;

  HtmlRows(Path aside) throws IOException {
    this.aside = aside;
    this.out = OwnerOnly.newWriter(aside);
  }

  void add(Finding finding) throws IOException {
    if (++count > MOST) {
      return;
    }
    boolean bad = finding.badRow().isPresent();
    FindingKind kind = finding.kind();
    out.write("<tr><td>" + Html.stacked(kind.vietnamese(), kind.english()));
    out.write("</td><td>" + Html.text(finding.reference().orElse("")) + "</td>");
    side(finding.here(), bad);
    side(finding.there(), bad);
    out.write("<td>" + finding.badRow().map(HtmlRows::why).orElse("") + "</td></tr>\n");
  }

  private static String why(BadRow why) {
    return Html.stacked(why.vietnamese(), why.english());
  }

  private void side(Optional<Entry> entry, boolean bad) throws IOException {
    out.write("<td class=n>" + entry.map(said -> Long.toString(said.row())).orElse("") + "</td>");
    out.write(
        "<td class=n>"
            + entry.filter(said -> !bad).map(said -> Html.amount(said.amount())).orElse("")
            + "</td>");
    out.write("<td>" + entry.map(said -> Html.text(said.state())).orElse("") + "</td>");
  }

  /** How many findings there were, shown or not. */
  long count() {
    return count;
  }

  void copyTo(Writer report) throws IOException {
    try (var rows = Files.newBufferedReader(aside, StandardCharsets.UTF_8)) {
      rows.transferTo(report);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
