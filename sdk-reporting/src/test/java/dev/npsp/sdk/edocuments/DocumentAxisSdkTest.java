package dev.npsp.sdk.edocuments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.domain.AgencyCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentAxisSdkTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

  private final List<String> calls = new ArrayList<>();
  private String answer = "{\"status\":\"OK\",\"docId\":\"D-1\"}";

  private final Path folder;

  DocumentAxisSdkTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private DocumentAxis axis() {
    return DocumentAxis.overSdk(
            (verb, header, file) -> {
              calls.add(verb + " " + header);
              if (file.isPresent()) {
                calls.add(Files.readString(file.get()));
              }
              if (answer.isEmpty()) {
                throw new IOException("no line");
              }
              return answer;
            },
            AgencyCode.of("000.00.00.G99"))
        .workFolder(folder)
        .build();
  }

  @Test
  void send_ofBothTypes_writesTheHeaderAndTheFile() {
    try (DocumentAxis axis = axis()) {
      assertThat(axis.send(EdxmlSamples.document())).isEqualTo("D-1");
      axis.send(EdxmlSamples.status());
    }

    assertThat(calls)
        .containsExactly(
            "sendEdoc"
                + " {\"from\":\"000.00.00.G99\",\"servicetype\":\"eDoc\",\"messagetype\":\"edoc\"}",
            EdxmlSamples.written(EdxmlSamples.document()),
            "sendEdoc {\"from\":\"000.00.00.G99\",\"servicetype\":\"status\","
                + "\"messagetype\":\"status\"}",
            EdxmlSamples.written(EdxmlSamples.status()));
  }

  @Test
  void lists_ofEitherSdk_areRead() {
    try (DocumentAxis axis = axis()) {
      answer = "{\"status\":\"OK\",\"knobsticks\":[{\"id\":\"K-1\",\"from\":\"H99\"}]}";
      assertThat(axis.received(DAY, DAY)).extracting(AxisEntry::docId).containsExactly("K-1");
      answer =
          "{\"status\":\"OK\",\"data\":[{\"docId\":\"K-2\",\"created_time\":\"05/10/2026"
              + " 09:00:00\"}]}";
      assertThat(axis.sent(DAY, DAY)).extracting(AxisEntry::docId).containsExactly("K-2");
      answer = "{\"status\":\"OK\",\"data\":[{\"id\":\"H99\",\"name\":\"Tỉnh Mẫu\"}]}";
      assertThat(axis.agencies()).extracting(Correspondent::id).containsExactly("H99");
    }

    assertThat(calls)
        .containsExactly(
            "getReceivedEdocList {\"servicetype\":\"eDoc\",\"messagetype\":\"edoc\","
                + "\"fromDate\":\"2026/10/05\",\"toDate\":\"2026/10/05\"}",
            "getSentEdocList {\"servicetype\":\"eDoc\",\"messagetype\":\"edoc\","
                + "\"fromDate\":\"2026/10/05\",\"toDate\":\"2026/10/05\"}",
            "getAgenciesList {}");
  }

  @Test
  void get_ofAMessage_readsTheFileThatTheSdkFetched() throws IOException {
    Path fetched =
        Files.writeString(folder.resolve("in.edxml"), EdxmlSamples.text(EdxmlSamples.DOCUMENT));
    answer = "{\"status\":\"OK\",\"filePath\":\"" + fetched + "\"}";
    try (DocumentAxis axis = axis()) {
      assertThat(axis.get("D-1")).isEqualTo(EdxmlSamples.document());
      answer = "{\"status\":\"OK\",\"filePath\":\"" + fetched + ".gone\"}";
      assertThatThrownBy(() -> axis.get("D-1")).isInstanceOf(AnswerNotUnderstood.class);
    }
  }

  @Test
  void marksAndRegister_goAsTheyAre() {
    try (DocumentAxis axis = axis()) {
      axis.mark("D-1", AxisMark.PROCESSING);
      axis.register(Correspondent.of(AgencyCode.of("H99.14"), "Sở Mẫu"));
      axis.deregister("H99.14");
    }

    assertThat(calls)
        .containsExactly(
            "updateStatus {\"docId\":\"D-1\",\"status\":\"processing\"}",
            "registerAgency {\"id\":\"H99.14\",\"name\":\"Sở Mẫu\"}",
            "deleteAgency {\"id\":\"H99.14\"}");
  }

  @Test
  void refusals_areThoseOfTheAxis() {
    try (DocumentAxis axis = axis()) {
      answer = "{\"status\":\"FAIL\",\"errorCode\":\"18\",\"errorDesc\":\"x\"}";
      assertThatThrownBy(() -> axis.send(EdxmlSamples.document()))
          .isInstanceOfSatisfying(
              AxisRefused.class, e -> assertThat(e.remedy()).contains("list of agencies"));
      answer = "{\"status\":\"FAIL\",\"errorCode\":15}";
      assertThatThrownBy(() -> axis.received(DAY, DAY)).isInstanceOf(LoginRefused.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "{}",
        "{\"status\":\"OK\",\"errorCode\":\"20\"}",
        "{\"status\":\"FAIL\"}"
      })
  void send_withoutAnAnswerThatIsClear_isUnknownAndCalledOnce(String unclear) {
    answer = unclear;
    try (DocumentAxis axis = axis()) {
      assertThatThrownBy(() -> axis.send(EdxmlSamples.document()))
          .isInstanceOf(OutcomeUnknown.class)
          .hasMessageContaining("sent(..)");
      assertThat(calls).hasSize(2);
      answer = "";
      assertThatThrownBy(() -> axis.received(DAY, DAY)).isInstanceOf(NoAnswer.class);
    }
  }

  /** An SDK that hands back nothing has not thrown either. */
  @Test
  @SuppressWarnings("NullAway")
  void calls_whenTheSdkGivesNull_areUnknownOrNotUnderstood() {
    AxisSdk sdk = (verb, header, file) -> null;
    try (DocumentAxis axis =
        DocumentAxis.overSdk(sdk, AgencyCode.of("H99")).workFolder(folder).build()) {
      assertThatThrownBy(() -> axis.send(EdxmlSamples.document()))
          .isInstanceOf(OutcomeUnknown.class);
      assertThatThrownBy(() -> axis.get("D-1")).isInstanceOf(AnswerNotUnderstood.class);
    }
  }

  @Test
  void send_whenItsFileCannotBeRemoved_tellsWhatBecameOfIt() {
    DocumentAxis axis =
        DocumentAxis.overSdk(
                (verb, header, file) -> {
                  Path held = file.orElseThrow();
                  Files.delete(held);
                  Files.createFile(Files.createDirectory(held).resolve("held"));
                  return answer;
                },
                AgencyCode.of("000.00.00.G99"))
            .workFolder(folder)
            .build();

    assertThat(axis.send(EdxmlSamples.document())).isEqualTo("D-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"filePath\":null", ",\"filePath\":\" \""})
  void get_withoutAFile_isNotUnderstood(String path) {
    answer = "{\"status\":\"OK\"" + path + "}";

    try (DocumentAxis axis = axis()) {
      assertThatThrownBy(() -> axis.get("D-1")).isInstanceOf(AnswerNotUnderstood.class);
    }
  }
}
