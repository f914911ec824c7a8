package dev.npsp.sdk.banking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.banking.internal.BankingOverWire;
import dev.npsp.sdk.banking.internal.etax.EtaxMapping;
import dev.npsp.sdk.banking.internal.proposal.PlatformMapping;
import dev.npsp.sdk.banking.internal.proposal.ProposalSheet.PlatformRequest;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.procedures.PortalOnPaper;
import dev.npsp.sdk.testing.Spellings;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What a bank is asked to collect, pay out or give back is read exactly or not at all. */
class AmountSpellingsOfBillsTest {

  private static final DossierCode DOSSIER = DossierCode.of("000.00.00.H00-260101-0001");
  private static final URI AGENCY = URI.create("http://agency.invalid/");

  private final PortalOnPaper agency = PortalOnPaper.answering("{}");
  private final BankingClient banking = new BankingOverWire(agency.context());
  private final EtaxMapping etax =
      new EtaxMapping("TCT", KeyRing.of(Secret.of("KHOA-BI-MAT-THU-NGHIEM")));
  private final PlatformMapping mapping = new PlatformMapping();

  private Vnd inquired(String amount) {
    return inquiredLines("[{\"NoiDung\":\"x\",\"SoTien\":" + amount + "}]");
  }

  private Vnd inquiredLines(String lines) {
    agency.nowAnswers(
        ("{\"error_code\":1,\"message\":{\"DSKhoanNop\":" + lines + "}}").getBytes(UTF_8));
    return banking.inquire(AGENCY, DOSSIER).bill().orElseThrow().amount();
  }

  private Vnd taxed(String amount) throws JsonUnreadable {
    String sample = new String(EtaxSamples.compact("pay-bank-etax-init-inner"), UTF_8);
    String changed = sample.replace("\"150000\"", amount).replace(":150000", ":" + amount);
    assertThat(changed).contains(amount);
    return etax.toPayment(EtaxSamples.JSON, changed.getBytes(UTF_8)).amount();
  }

  private Vnd refunded(String amount) throws JsonUnreadable {
    return mapping
        .refund(read("{\"MaGiaoDichHoan\":\"R1\",\"SoTien\":" + amount + "}"), "q1", Instant.EPOCH)
        .amount();
  }

  private Vnd created(String amount) throws JsonUnreadable {
    return createdWith(amount, "[{\"NoiDung\":\"phi\",\"SoTien\":" + amount + "}]");
  }

  private Vnd createdWith(String amount, String lines) throws JsonUnreadable {
    return mapping
        .terms(
            read(
                "{\"MaHoaDon\":\"HD1\",\"MaTienTe\":\"VND\",\"SoTien\":"
                    + amount
                    + ",\"DanhSachKhoanNop\":"
                    + lines
                    + "}"))
        .amount();
  }

  private PlatformRequest read(String json) throws JsonUnreadable {
    return mapping.read(ByteBuffer.wrap(json.getBytes(UTF_8)));
  }

  @Property(tries = 20)
  void amount_whenItIsReadable_isReadExactly(
      @ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long dong) throws Exception {
    for (String amount : Spellings.amounts(dong)) {
      assertThat(inquired(amount)).as(amount).isEqualTo(Vnd.of(dong));
      assertThat(taxed(amount)).as(amount).isEqualTo(Vnd.of(dong));
      assertThat(refunded(amount)).as(amount).isEqualTo(Vnd.of(dong));
      assertThat(created(amount)).as(amount).isEqualTo(Vnd.of(dong));
    }
  }

  @Property(tries = 20)
  void amount_whenItIsNotReadable_isRefused(
      @ForAll @LongRange(min = 1, max = 99_999_999_999L) long dong) {
    List<String> odd = new ArrayList<>(Spellings.noAmounts(dong));
    odd.addAll(Spellings.missing());
    odd.add("1234567890123456");
    for (String amount : odd) {
      assertThatThrownBy(() -> inquired(amount)).as(amount).isInstanceOf(AnswerNotUnderstood.class);
      assertThatThrownBy(() -> taxed(amount)).as(amount).isInstanceOf(JsonUnreadable.class);
      assertThatThrownBy(() -> refunded(amount)).as(amount).isInstanceOf(JsonUnreadable.class);
      assertThatThrownBy(() -> created(amount)).as(amount).isInstanceOf(JsonUnreadable.class);
    }
  }

  /** A line that is none could hide an amount. */
  @Example
  void lines_whenOneIsNone_areRefused() {
    for (String lines : new String[] {"[null]", "[true]", "\"khong co\"", "[5]"}) {
      assertThatThrownBy(() -> inquiredLines(lines))
          .as(lines)
          .isInstanceOf(AnswerNotUnderstood.class);
      assertThatThrownBy(() -> createdWith("1", lines))
          .as(lines)
          .isInstanceOf(JsonUnreadable.class);
    }
  }

  @Example
  void lines_whenTheirSumIsTooLarge_areRefused() {
    String line = "{\"NoiDung\":\"x\",\"SoTien\":999999999999999}";
    String lines = "[" + (line + ",").repeat(9_300) + line + "]";
    assertThatThrownBy(() -> inquiredLines(lines)).isInstanceOf(AnswerNotUnderstood.class);
    assertThatThrownBy(() -> createdWith("1", lines)).isInstanceOf(JsonUnreadable.class);
  }
}
