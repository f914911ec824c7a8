package dev.npsp.sdk.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.inbound.FiledFileRejected.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of filed dossiers are fetched from allowed hosts alone, and no further than a limit. */
class FiledFilesTest {

  private static final URI PORTAL = URI.create("https://portal.example.invalid/");
  private static final Attachment PAPER =
      Attachment.link("don.pdf", PORTAL.resolve("tep/1?ve=abc"));

  private final List<HttpCall> calls = new ArrayList<>();

  private FiledFiles files(HttpReply reply) {
    return over(
        call -> {
          calls.add(call);
          return reply;
        });
  }

  private static FiledFiles over(Transport transport) {
    return FiledFiles.builder(List.of(PORTAL)).limit(100).transport(transport).build();
  }

  private static HttpReply reply(int status, String body) {
    return new HttpReply(
        status,
        Headers.none().with("Content-Type", "application/pdf"),
        body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void fetch_fromAnAllowedHost_isTheDocumentInMemory() {
    Document document = files(reply(200, "%PDF-")).fetch(PAPER);

    assertThat(document.bytes()).hasValueSatisfying(bytes -> assertThat(bytes).hasSize(5));
    assertThat(document.name()).isEqualTo("don.pdf");
    assertThat(document.mediaType()).contains("application/pdf");
    assertThat(calls)
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.uri()).isEqualTo(PORTAL.resolve("tep/1?ve=abc"));
              assertThat(call.maxReplyBytes()).isEqualTo(100);
              assertThat(call.timeout()).isEqualTo(Duration.ofMinutes(1));
            });
  }

  @Test
  void fetch_ofWhatCameAsBytes_asksNobody() {
    Document inside = Document.bytes("don.pdf", new byte[] {1});

    assertThat(files(reply(200, "")).fetch(Attachment.builder(inside).build())).isEqualTo(inside);
    assertThat(calls).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://other.example.invalid/",
        "http://portal.example.invalid/",
        "https://portal.example.invalid:444/",
        "https://a@portal.example.invalid/"
      })
  void fetch_fromAnywhereElse_isRejectedBeforeACall(String address) {
    FiledFileRejected rejected =
        catchThrowableOfType(
            FiledFileRejected.class,
            () -> files(reply(200, "")).fetch(Attachment.link("x.pdf", URI.create(address))));

    assertThat(rejected.reason()).isEqualTo(Reason.ADDRESS_NOT_ALLOWED);
    assertThat(calls).isEmpty();
    assertThat(FiledFiles.none().allows(PORTAL)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 302, 403, 404, 500})
  void fetch_whenNothingIsThere_isRejected(int status) {
    FiledFileRejected rejected =
        catchThrowableOfType(FiledFileRejected.class, () -> files(reply(status, "x")).fetch(PAPER));

    assertThat(rejected.reason()).isEqualTo(Reason.NOT_THERE);
    assertThat(rejected.retryCanHelp()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "don.pdf, <!DOCTYPE html><p>Request Rejected, true",
    "don.docx, ' <html><title>Đăng nhập', true",
    "don.HTM, <html><body>Đơn, false",
    "don.xhtml, <html><body>Đơn, false",
    "don.doc, <html xmlns:w='urn:schemas-microsoft-com:office:word'>, false",
    "du-lieu.xml, <?xml version='1.0'?><don/>, false",
    "don.txt, Kính gửi <html>, false"
  })
  void fetch_whenAPageStandsInItsPlace_isRejected(String name, String body, boolean rejected) {
    Attachment paper = Attachment.link(name, PORTAL.resolve("tep/1"));
    FiledFiles files = files(reply(200, body));

    if (rejected) {
      assertThat(catchThrowableOfType(FiledFileRejected.class, () -> files.fetch(paper)).reason())
          .isEqualTo(Reason.NOT_THERE);
    } else {
      assertThat(files.fetch(paper).bytes()).isPresent();
    }
  }

  @Test
  void fetch_whenTheLineBreaks_isNoAnswerAndSaysNoAddress() {
    FiledFiles broken =
        over(
            call -> {
              throw new IOException("reset at " + call.uri());
            });

    assertThatThrownBy(() -> broken.fetch(PAPER))
        .isInstanceOf(NoAnswer.class)
        .hasMessageNotContaining("ve=abc");
  }

  @Test
  void fetch_whenInterrupted_keepsTheInterrupt() {
    FiledFiles waiting =
        over(
            call -> {
              throw new InterruptedException();
            });

    assertThatThrownBy(() -> waiting.fetch(PAPER)).isInstanceOf(NoAnswer.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void rejected_tellsBothLanguagesWhatToDo(Reason reason) {
    FiledFileRejected rejected = new FiledFileRejected(reason);

    assertThat(rejected.remedy(Locale.ENGLISH))
        .isNotEqualTo(rejected.remedy(LocalizedText.VIETNAMESE));
    assertThat(rejected.explanation(LocalizedText.VIETNAMESE)).contains("tệp");
  }

  @Test
  void build_withoutABound_isRefused() {
    assertThatThrownBy(() -> FiledFiles.builder(List.of()).limit(0).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FiledFiles.builder(List.of()).timeout(Duration.ZERO).build())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
