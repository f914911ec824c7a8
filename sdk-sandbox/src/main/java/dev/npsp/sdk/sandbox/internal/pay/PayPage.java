package dev.npsp.sdk.sandbox.internal.pay;

import dev.npsp.sdk.sandbox.SandboxPayment;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** The page a person opens and presses "Thanh toán" on. Plain HTML that works without a script. */
public final class PayPage {
  private static final String HTML = "text/html;charset=UTF-8";

  private final PaymentRegister register;
  private final PaymentSettler settler;

  PayPage(PaymentRegister register, PaymentSettler settler) {
    this.register = register;
    this.settler = settler;
  }

  public PlatformAnswer show(String token) {
    HeldPayment payment = register.findByToken(token);
    if (payment == null) {
      return page(
          "Không tìm thấy giao dịch",
          "<p role=\"alert\">Đường dẫn thanh toán không hợp lệ hoặc đã hết hạn.</p>");
    }
    return switch (payment.state()) {
      case PENDING -> page("Thanh toán trực tuyến", summary(payment) + form(token));
      case PAID -> page("Thanh toán thành công", summary(payment) + paid(payment));
      case FAILED ->
          page(
              "Giao dịch không thành công",
              summary(payment) + "<p role=\"status\">Khoản tiền chưa được thanh toán.</p>");
    };
  }

  /** The button was pressed. Pressing it twice pays once. */
  public void press(String token, boolean pays) {
    HeldPayment payment = register.findByToken(token);
    if (payment != null) {
      settler.settleAndTell(
          payment.reference(), pays ? SandboxPayment.State.PAID : SandboxPayment.State.FAILED);
    }
  }

  static String spoken(long dong) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    return new DecimalFormat("#,##0", symbols).format(dong) + " đồng";
  }

  private static String summary(HeldPayment payment) {
    Order order = payment.order();
    return """
        <dl>
        <dt>Số tiền</dt><dd><strong>%s</strong></dd>
        <dt>Thủ tục</dt><dd>%s</dd>
        <dt>Mã hồ sơ</dt><dd>%s</dd>
        <dt>Cơ quan thu</dt><dd>%s</dd>
        <dt>Đơn vị thụ hưởng</dt><dd>%s</dd>
        <dt>Ngân hàng thụ hưởng</dt><dd>%s</dd>
        <dt>Người nộp</dt><dd>%s</dd>
        <dt>Nội dung thanh toán</dt><dd>%s</dd>
        </dl>
        """
        .formatted(
            spoken(order.amount()),
            escaped(order.serviceName()),
            escaped(order.dossierCode()),
            escaped(order.agencyName()),
            escaped(order.payeeName()),
            escaped(order.payeeBank()),
            escaped(order.payerName()),
            escaped(order.narration()));
  }

  private static String form(String token) {
    return """
        <form method="post" action="pay?token=%s">
        <button type="submit" name="choice" value="pay">Thanh toán</button>
        <button type="submit" name="choice" value="refuse" class="second">Hủy giao dịch</button>
        </form>
        """
        .formatted(escaped(token));
  }

  private static String paid(HeldPayment payment) {
    return """
        <p role="status">Mã giao dịch: <strong>%s</strong></p>
        <p><a href="receipt?token=%s">Tải biên lai điện tử (PDF)</a></p>
        """
        .formatted(escaped(payment.transactionCode().orElse("")), escaped(payment.token()));
  }

  private static PlatformAnswer page(String title, String content) {
    String html =
        """
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <style>
        body { font-family: system-ui, sans-serif; line-height: 1.5; margin: 0; background: #f4f4f2; color: #1a1a1a }
        main { max-width: 36rem; margin: 2rem auto; padding: 1.5rem; background: #fff; border: 1px solid #c8c8c4 }
        h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.25 }
        dt { color: #4a4a4a } dd { margin: 0 0 .75rem; overflow-wrap: anywhere }
        dd strong { font-size: 1.25rem }
        form { display: flex; flex-wrap: wrap; gap: .75rem }
        button { font: inherit; min-height: 2.75rem; padding: .6rem 1.4rem; border: 2px solid #8a1c1c; background: #8a1c1c; color: #fff; cursor: pointer }
        button.second { background: #fff; color: #8a1c1c }
        button:focus-visible, a:focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px }
        .note { color: #4a4a4a; font-size: .9rem }
        </style>
        </head>
        <body>
        <main>
        <h1>%1$s</h1>
        %2$s
        <p class="note">Đây là môi trường thử nghiệm. Không có khoản tiền thật nào được chuyển.</p>
        </main>
        </body>
        </html>
        """
            .formatted(title, content);
    return new PlatformAnswer(HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
