package dev.npsp.sdk.core.internal.exec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.internal.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadTest {

  private static final Json JSON = new Json();
  private static final Function<byte[], Body> FRAME =
      payload -> Body.of(("<" + new String(payload, UTF_8) + ">").getBytes(UTF_8));

  @Test
  void json_isPutIntoTheFrame_andItsTypeIsTheWires() throws IOException {
    Payload.Written written = Payload.json(Map.of("a", 1)).write(JSON, FRAME);

    assertThat(text(written.body())).isEqualTo("<{\"a\":1}>");
    assertThat(written.contentType()).isEmpty();
  }

  @Test
  void form_encodesNamesAndValues_inTheirOrder() throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("grant type", "a&b=c");
    fields.put("tên", "ế");
    Payload.Written written = Payload.form(fields).write(JSON, FRAME);

    assertThat(text(written.body())).isEqualTo("grant+type=a%26b%3Dc&t%C3%AAn=%E1%BA%BF");
    assertThat(written.contentType()).contains("application/x-www-form-urlencoded");
  }

  @Test
  void none_isEmpty() {
    assertThat(Payload.none().write(JSON, FRAME).body().length()).isZero();
  }

  @Test
  void multipart_writesTextBytesAndFile_withTheLengthThatItSays(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("x.pdf"), "%PDF-1");
    Payload.Written written =
        Payload.multipart(
                List.of(
                    FormPart.text("mã", "1"),
                    FormPart.bytes("b", "b.txt", "text/plain", new byte[] {'B'}),
                    FormPart.file("f", "x.pdf", "application/pdf", FileToSend.of(file))),
                "LINE")
            .write(JSON, FRAME);

    String expected =
        "--LINE\r\nContent-Disposition: form-data; name=\"mã\"\r\n\r\n1\r\n"
            + "--LINE\r\nContent-Disposition: form-data; name=\"b\"; filename=\"b.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\nB\r\n"
            + "--LINE\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n%PDF-1\r\n--LINE--\r\n";
    assertThat(text(written.body())).isEqualTo(expected);
    assertThat(text(written.body())).as("a second attempt").isEqualTo(expected);
    assertThat(written.body().length()).isEqualTo(expected.getBytes(UTF_8).length);
    assertThat(written.body().repeatable()).isTrue();
    assertThat(written.contentType()).contains("multipart/form-data; boundary=LINE");
  }

  @Test
  void multipart_whenANameWouldEndItsLine_isEscapedAsBrowsersDo() throws IOException {
    Payload.Written written =
        Payload.multipart(
                List.of(
                    FormPart.bytes(
                        "a\"; x=\"", "b\r\nX-Injected: 1\r\n\r\n.pdf", "text/plain", new byte[0])),
                "LINE")
            .write(JSON, FRAME);

    assertThat(text(written.body()))
        .contains("name=\"a%22; x=%22\"; filename=\"b%0D%0AX-Injected: 1%0D%0A%0D%0A.pdf\"\r\n")
        .doesNotContain("\r\nX-Injected");
  }

  @Test
  void multipart_whenNoBoundaryIsGiven_takesANewOneEachTime() {
    List<FormPart> parts = List.of(FormPart.text("a", "1"));

    assertThat(Payload.multipart(parts).write(JSON, FRAME).contentType())
        .isNotEqualTo(Payload.multipart(parts).write(JSON, FRAME).contentType());
  }

  @Test
  void mediaType_whenItHoldsALineBreak_isRefused() {
    assertThatThrownBy(() -> FormPart.bytes("a", "b", "text/plain\r\nX: 1", new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void file_whenItChangedSinceItWasGiven_isNotOpened(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "one");
    Body sized = FileToSend.of(file).body();
    Files.writeString(file, "longer");
    assertThatThrownBy(sized::open).isInstanceOf(NotConnectedException.class);

    Body timed = FileToSend.of(file).body();
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    assertThatThrownBy(timed::open).isInstanceOf(NotConnectedException.class);

    Body gone = FileToSend.of(file).body();
    Files.delete(file);
    assertThatThrownBy(gone::open).isInstanceOf(NotConnectedException.class);
  }

  @Test
  void file_whenItIsShortenedWhileItIsRead_endsWithAnError(@TempDir Path folder)
      throws IOException {
    Path file = Files.write(folder.resolve("long.bin"), new byte[100_000]);
    try (InputStream reading = FileToSend.of(file).body().open()) {
      assertThat(reading.readNBytes(10)).hasSize(10);
      Files.write(file, new byte[20]);
      assertThatThrownBy(reading::readAllBytes).isInstanceOf(IOException.class);
    }
  }

  @Test
  void call_whenAFileChangedBeforeIt_isNotSentAndSaysSo(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "one");
    FileToSend given = FileToSend.of(file);
    Files.writeString(file, "another");
    Bench bench = Bench.withoutSessions();
    bench.portal.answersAlways(TestPortal.saysYes("ok"));
    Operation<Bench.Ask, String> upload =
        new Operation<>(
            "things.upload",
            "DichVu",
            Effect.APPEND,
            ask ->
                WireRequest.post(
                    "/call",
                    Payload.multipart(List.of(FormPart.file("f", "a.txt", "text/plain", given)))),
            (answer, ask) -> "never");

    assertThatThrownBy(() -> bench.call(upload))
        .isExactlyInstanceOf(NotSent.class)
        .hasMessageContaining("give the file as it is now")
        .hasMessageNotContaining("a.txt");
    assertThat(bench.portal.calls()).hasSize(1); // opened once and never read
  }

  @Test
  void call_whenAValueOfTheAddressLeavesItsSegment_isInvalidAndNothingIsSent() {
    Bench bench = Bench.withoutSessions();
    Operation<Bench.Ask, String> get =
        new Operation<>(
            "things.get",
            "DichVu",
            Effect.READ,
            ask -> WireRequest.get(PathTemplate.of("/things/{id}")).with("id", "../secret"),
            (answer, ask) -> "never");

    assertThatThrownBy(() -> bench.call(get))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            invalid -> assertThat(invalid.violations().get(0).path()).isEqualTo("id"))
        .hasMessageNotContaining("secret");
    assertThat(bench.portal.calls()).isEmpty();
  }

  private static String text(Body body) throws IOException {
    if (!body.isStream()) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      for (byte[] part : body.parts()) {
        whole.writeBytes(part);
      }
      return whole.toString(UTF_8);
    }
    try (InputStream stream = body.open()) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
