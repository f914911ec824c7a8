package dev.npsp.sdk.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.domain.Vnd;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML of strangers inside a notice: what is read of it, and what is not. */
class TaxNoticeXmlTest {

  private static final String LINE =
      "<LIST><MA_SO_THUE>0100000000</MA_SO_THUE><SO_TIEN>%s</SO_TIEN><TEN_TIEUMUC>%s</TEN_TIEUMUC></LIST>";

  private final Door door = new Door();

  @Test
  void notice_withSeveralLinesAndRows_readsEachForItsDossier() {
    assertThat(
            send(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- x"
                    + " --><DATA><HEADER><ID>7</ID></HEADER><BODY><ROW_LIST><MA_HSO>H1</MA_HSO>"
                    + LINE.formatted("1", "a")
                    + LINE.formatted("2.000", "b")
                    + "</ROW_LIST><ROW_LIST>"
                    + LINE.formatted("3", "<![CDATA[c & d]]>")
                    + "<MA_HSO>H2</MA_HSO></ROW_LIST></BODY></DATA>"))
        .isZero();
    LandTaxNotice notice = door.notices.get(0);
    assertThat(notice.lines())
        .extracting(LandTaxLine::dossierNumber)
        .containsExactly("H1", "H1", "H2");
    assertThat(notice.lines())
        .extracting(line -> line.amount().orElse(Vnd.ZERO).amount())
        .containsExactly(1L, 2000L, 3L);
    assertThat(notice.lines().get(2).item()).contains("c & d");
  }

  @Test
  void notice_inSmallLettersWithNamespacesAndUnknownElements_isReadAllTheSame() {
    assertThat(
            send(
                "<t:data xmlns:t='urn:thue'><t:body><t:row_list><t:ma_hso> H1 </t:ma_hso><t:list>"
                    + "<t:so_tien>mười</t:so_tien><t:moi>x</t:moi></t:list></t:row_list></t:body></t:data>"))
        .isZero();
    LandTaxLine line = door.notices.get(0).lines().get(0);
    assertThat(line.dossierNumber()).isEqualTo("H1");
    assertThat(line.amount()).isEmpty();
    assertThat(line.additional()).containsEntry("SO_TIEN", "mười").containsEntry("MOI", "x");
  }

  @Test
  void notice_whoseLineSaysTwoAmounts_takesNeither() {
    send(
        "<DATA><BODY><ROW_LIST><MA_HSO>H1</MA_HSO><SO_TIEN>9</SO_TIEN>"
            + "<LIST><SO_TIEN>1.000</SO_TIEN><SO_TIEN>2.000</SO_TIEN></LIST>"
            + "<LIST><SO_TIEN>3.000</SO_TIEN><SO_TIEN>3.000</SO_TIEN></LIST>"
            + "<LIST><TEN_TIEUMUC>a</TEN_TIEUMUC></LIST></ROW_LIST></BODY></DATA>");
    List<LandTaxLine> lines = door.notices.get(0).lines();
    assertThat(lines)
        .extracting(line -> line.amount().map(Vnd::amount).orElse(-1L))
        .containsExactly(-1L, 3000L, 9L);
    assertThat(lines.get(0).additional()).containsEntry("SO_TIEN", "1.000; 2.000");
  }

  @Test
  void notice_inOtherEncodingsAndNormalForms_readsTheSameText() {
    String xml =
        "<DATA><BODY><ROW_LIST><MA_HSO>H1</MA_HSO>"
            + LINE.formatted("1", Normalizer.normalize("Thuế đất", Normalizer.Form.NFD))
            + "</ROW_LIST></BODY></DATA>";
    send(xml, StandardCharsets.UTF_16);
    send("\uFEFF" + xml, StandardCharsets.UTF_8);
    assertThat(door.notices)
        .hasSize(2)
        .allSatisfy(notice -> assertThat(notice.lines().get(0).item()).contains("Thuế đất"));
  }

  @Test
  void notice_withALineOnlyInTheRow_isOneLine() {
    send("<DATA><BODY><ROW_LIST><MA_HSO>H1</MA_HSO></ROW_LIST></BODY></DATA>");
    assertThat(door.notices.get(0).lines()).hasSize(1);
  }

  @Test
  void notice_withAnExternalEntity_isRejectedAndNothingIsRead(@TempDir Path folder)
      throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "TOP-SECRET");
    for (String entity :
        new String[] {
          "<!ENTITY x SYSTEM \"" + secret.toUri() + "\">",
          "<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;",
          "<!ENTITY x PUBLIC \"a\" \"http://127.0.0.1:9/x\">"
        }) {
      rejected(
          "<!DOCTYPE DATA ["
              + entity
              + "]><DATA><BODY><ROW_LIST><MA_HSO>&x;</MA_HSO></ROW_LIST></BODY></DATA>");
    }
    rejected(
        "<!DOCTYPE DATA SYSTEM \""
            + secret.toUri()
            + "\"><DATA><BODY><ROW_LIST><MA_HSO>H1</MA_HSO></ROW_LIST></BODY></DATA>");
  }

  @Test
  void notice_withABillionLaughs_isRejectedAtOnce() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE DATA [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      dtd.append("<!ENTITY l").append(i).append(" \"").append("&l").append(i - 1).append(";");
      dtd.append("&l").append(i - 1).append(";\">");
    }
    rejected(dtd + "]><DATA><BODY><ROW_LIST><MA_HSO>&l29;</MA_HSO></ROW_LIST></BODY></DATA>");
  }

  @Test
  void notice_withAnyDocumentType_isRejected() {
    rejected("<!DOCTYPE DATA><DATA><BODY><ROW_LIST><MA_HSO>H1</MA_HSO></ROW_LIST></BODY></DATA>");
    rejected("<DATA><BODY><ROW_LIST><MA_HSO>&undeclared;</MA_HSO></ROW_LIST></BODY></DATA>");
  }

  @Test
  void notice_tooDeepOrWithTooManyElements_isRejected() {
    rejected("<a>".repeat(10_000) + "</a>".repeat(10_000));
    rejected("<DATA>" + "<x/>".repeat(20_001) + "</DATA>");
  }

  @Test
  void notice_tooLarge_isRejected() {
    rejected("<DATA><x>" + "a".repeat(4 * 1024 * 1024) + "</x></DATA>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<DATA>",
        "<DATA/>",
        "<DATA><BODY/></DATA>",
        "<DATA><BODY><ROW_LIST></ROW_LIST></BODY></DATA>",
        "<DATA><BODY><ROW_LIST><LIST><SO_TIEN>1</SO_TIEN></LIST></ROW_LIST></BODY></DATA>",
        "<DATA></DATA><DATA></DATA>"
      })
  void notice_thatSaysNothing_isRejected(String xml) {
    rejected(xml);
  }

  @Test
  void notice_whoseFileIsNoBase64_isRejected() {
    InboundReply reply =
        door.post("nhantbthuedvcqg", "{\"Data\":{\"FileThongBaoThue\":\"<DATA/>\"}}");
    assertThat(Door.tree(reply.body()).get("message").asText())
        .isEqualTo("| FileThongBaoThue không phải base64");
  }

  private void rejected(String xml) {
    int before = door.notices.size();
    assertThat(send(xml)).as("error_code").isEqualTo(-1);
    assertThat(door.notices).hasSize(before);
    assertThat(door.heard.get(door.heard.size() - 1).outcome()).isEqualTo(InboundOutcome.REJECTED);
  }

  private int send(String xml) {
    return send(xml, StandardCharsets.UTF_8);
  }

  private int send(String xml, Charset charset) {
    String base64 = Base64.getMimeEncoder().encodeToString(xml.getBytes(charset));
    InboundReply reply =
        door.post(
            "nhantbthuedvcqg",
            "{\"Service\":\"NhanThongBaoThueDat\",\"Data\":{\"FileThongBaoThue\":\""
                + base64.replace("\r\n", "\\r\\n")
                + "\"}}");
    return Door.tree(reply.body()).get("error_code").asInt();
  }
}
