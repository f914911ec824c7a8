package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.SandboxDirection;
import dev.npsp.sdk.sandbox.SandboxDirection.Outcome;
import dev.npsp.sdk.sandbox.internal.directions.DocumentHub;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The page of a person at the Government Office: issues directions, recalls them, and sees how they
 * are carried out. Plain HTML that works without a script.
 */
final class BoardPage {
  private static final String HTML = "text/html;charset=UTF-8";

  private final DocumentHub hub;

  BoardPage(DocumentHub hub) {
    this.hub = hub;
  }

  void answer(Exchange exchange) throws IOException {
    if (!exchange.method().equals("POST")) {
      page(exchange, 200, "");
      return;
    }
    try {
      act(form(new String(exchange.body(PortalRules.LARGEST_FORM), StandardCharsets.UTF_8)));
      exchange.redirect("directions");
    } catch (IllegalArgumentException | NoSuchElementException e) {
      page(exchange, 400, "<p role=\"alert\">" + escaped(String.valueOf(e.getMessage())) + "</p>");
    }
  }

  private void act(Map<String, String> form) {
    String recalled = form.getOrDefault("recall", "");
    if (recalled.isEmpty()) {
      hub.issue(
          form.getOrDefault("subject", ""),
          DirectionTestApi.day(form.getOrDefault("due", "")),
          DirectionTestApi.receivers(form.getOrDefault("receiver", "")));
    } else {
      hub.recall(recalled, "Thu hồi theo yêu cầu của Văn phòng Chính phủ");
    }
  }

  private static Map<String, String> form(String text) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : text.split("&")) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        fields.put(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private void page(Exchange exchange, int status, String alert) {
    List<SandboxDirection> board = hub.board();
    StringBuilder rows = new StringBuilder();
    board.forEach(each -> rows.append(row(each)));
    String html =
        """
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Theo dõi chỉ đạo, điều hành</title>
        <style>
        body { font-family: system-ui, sans-serif; line-height: 1.5; margin: 0; background: #f4f4f2; color: #1a1a1a }
        main { max-width: 64rem; margin: 2rem auto; padding: 1.5rem; background: #fff; border: 1px solid #c8c8c4 }
        h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.25 }
        form.issue { display: grid; gap: .75rem; max-width: 36rem }
        label { display: grid; gap: .25rem }
        input, button { font: inherit; min-height: 2.75rem; padding: .5rem .75rem }
        button { border: 2px solid #8a1c1c; background: #8a1c1c; color: #fff; cursor: pointer }
        td button { background: #fff; color: #8a1c1c; min-height: 2rem; padding: .25rem .75rem }
        button:focus-visible, input:focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px }
        .table { overflow-x: auto } table { border-collapse: collapse; width: 100%% }
        th, td { border-bottom: 1px solid #c8c8c4; padding: .5rem; text-align: left; vertical-align: top }
        .note { color: #4a4a4a; font-size: .9rem }
        </style>
        </head>
        <body>
        <main>
        <h1>Theo dõi chỉ đạo, điều hành</h1>
        %1$s
        <p role="status">%2$s</p>
        <div class="table"><table>
        <thead><tr><th scope="col">Văn bản</th><th scope="col">Nơi nhận</th><th scope="col">Nội dung</th><th scope="col">Hạn</th><th scope="col">Trạng thái</th><th scope="col">Kết quả</th><th scope="col"></th></tr></thead>
        <tbody>%3$s</tbody>
        </table></div>
        <h2>Giao nhiệm vụ mới</h2>
        <form class="issue" method="post" action="directions">
        <label>Nơi nhận (mã định danh, cách nhau bởi dấu phẩy)<input name="receiver" required value="000.00.00.H56"></label>
        <label>Nội dung<input name="subject" required maxlength="500"></label>
        <label>Hạn hoàn thành<input name="due" type="date" required></label>
        <button type="submit">Ban hành</button>
        </form>
        <p class="note">Đây là môi trường thử nghiệm. Không có văn bản thật nào được gửi đi.</p>
        </main>
        </body>
        </html>
        """
            .formatted(alert, figures(board), rows);
    exchange.send(status, HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  private static String figures(List<SandboxDirection> board) {
    StringBuilder figures = new StringBuilder();
    for (Outcome outcome : Outcome.values()) {
      figures
          .append(figures.isEmpty() ? "" : " · ")
          .append(label(outcome))
          .append(": ")
          .append(DirectionTestApi.count(board, outcome));
    }
    return figures.toString();
  }

  private static String row(SandboxDirection direction) {
    String recall =
        "<form method=\"post\" action=\"directions\"><button name=\"recall\" value=\""
            + escaped(direction.documentId())
            + "\">Thu hồi</button></form>";
    boolean isRecallable =
        direction.issuer().equals(DocumentHub.OFFICE) && direction.outcome() != Outcome.WITHDRAWN;
    return "<tr><td>"
        + escaped(direction.documentId())
        + "</td><td>"
        + escaped(direction.receiver())
        + "</td><td>"
        + escaped(direction.subject())
        + "</td><td>"
        + direction.due().map(LocalDate::toString).orElse("")
        + "</td><td>"
        + escaped(String.join(", ", direction.codes()))
        + "</td><td>"
        + label(direction.outcome())
        + "</td><td>"
        + (isRecallable ? recall : "")
        + "</td></tr>";
  }

  private static String label(Outcome outcome) {
    return switch (outcome) {
      case DONE_ON_TIME -> "Hoàn thành đúng hạn";
      case DONE_LATE -> "Hoàn thành quá hạn";
      case OPEN_ON_TIME -> "Đang thực hiện trong hạn";
      case OVERDUE -> "Quá hạn chưa hoàn thành";
      case WITHDRAWN -> "Không tính";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
