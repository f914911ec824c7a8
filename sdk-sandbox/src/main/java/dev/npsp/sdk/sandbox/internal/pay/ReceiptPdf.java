package dev.npsp.sdk.sandbox.internal.pay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The receipt of a paid payment, as a real PDF. */
final class ReceiptPdf {

  private static final DateTimeFormatter WIRE =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
  private static final DateTimeFormatter PEOPLE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);

  /** The PDF library carries this one itself, and it knows the Vietnamese letters. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final float LEFT = 60;
  private static final float TOP = 780;
  private static final float LEADING = 22;
  private static final int LONGEST_LINE = 80;

  private ReceiptPdf() {}

  static byte[] of(HeldPayment payment) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle("Biên lai " + payment.reference());
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDFont font = font(document);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        write(content, font, lines(payment));
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static PDFont font(PDDocument document) throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IllegalStateException("the PDF library has no font " + FONT);
      }
      return PDType0Font.load(document, in, true);
    }
  }

  private static void write(PDPageContentStream content, PDFont font, List<String> lines)
      throws IOException {
    content.beginText();
    content.setLeading(LEADING);
    content.newLineAtOffset(LEFT, TOP);
    content.setFont(font, 16);
    content.showText("BIÊN LAI THU PHÍ, LỆ PHÍ");
    content.newLine();
    content.setFont(font, 11);
    for (String line : lines) {
      content.newLine();
      content.showText(drawable(font, line));
    }
    content.endText();
  }

  /** A moment as the wire writes it, as people read it; both in the time of Vietnam. */
  private static String spoken(String moment) {
    return LocalDateTime.parse(moment, WIRE).format(PEOPLE);
  }

  private static List<String> lines(HeldPayment payment) {
    Order order = payment.order();
    List<String> lines = new ArrayList<>();
    lines.add("Mã tham chiếu: " + order.reference());
    lines.add("Mã giao dịch: " + payment.transactionCode().orElse(""));
    lines.add("Thời gian: " + spoken(payment.settledAt()));
    lines.add("Mã hồ sơ: " + order.dossierCode());
    lines.add("Thủ tục: " + order.serviceName());
    lines.add("Người nộp: " + order.payerName());
    lines.add("Đơn vị thụ hưởng: " + order.payeeName() + " - " + order.payeeAccount());
    for (Order.Line line : order.lines()) {
      lines.add("  " + line.name() + ": " + PayPage.spoken(line.amount()));
    }
    lines.add("Tổng số tiền: " + PayPage.spoken(order.amount()));
    lines.add("Môi trường thử nghiệm - không có giá trị thanh toán.");
    return lines;
  }

  /**
   * What the font cannot draw becomes a question mark, because one odd letter must not cost the
   * receipt.
   */
  private static String drawable(PDFont font, String line) throws IOException {
    StringBuilder drawable = new StringBuilder();
    for (int point : line.codePoints().limit(LONGEST_LINE).toArray()) {
      String letter = Character.toString(point);
      drawable.append(canDraw(font, letter) ? letter : "?");
    }
    return drawable.toString();
  }

  private static boolean canDraw(PDFont font, String letter) throws IOException {
    try {
      font.encode(letter);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
