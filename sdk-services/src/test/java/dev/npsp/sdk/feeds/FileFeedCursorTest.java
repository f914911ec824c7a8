package dev.npsp.sdk.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFeedCursorTest {

  private static final Instant MOMENT = Instant.parse("2026-11-22T01:00:00Z");

  private final Path directory;
  private final Path file;

  FileFeedCursorTest(@TempDir Path directory) {
    this.directory = directory;
    this.file = directory.resolve("cursor");
  }

  @Test
  void moveTo_keepsEachFeedsMoment_andLeavesNothingBesideTheFile() throws IOException {
    FeedCursor.inFile(file).moveTo(FeedKind.SOCIAL_PROTECTION, MOMENT);
    FeedCursor.inFile(file).moveTo(FeedKind.CIVIL_STATUS, MOMENT.plusSeconds(1));
    FeedCursor.inFile(file).moveTo(FeedKind.SOCIAL_PROTECTION, MOMENT.plusNanos(2));

    FeedCursor cursor = FeedCursor.inFile(file);
    assertThat(cursor.read(FeedKind.SOCIAL_PROTECTION)).contains(MOMENT.plusNanos(2));
    assertThat(cursor.read(FeedKind.CIVIL_STATUS)).contains(MOMENT.plusSeconds(1));
    assertThat(cursor.read(FeedKind.JUDICIAL_RECORD)).isEmpty();
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void read_whenThereIsNoFile_isEmpty() {
    assertThat(FeedCursor.inFile(file).read(FeedKind.CIVIL_STATUS)).isEmpty();
  }

  @Test
  void read_ofWhatAnEarlierVersionOrAPersonWrote_isTheMoment() throws IOException {
    for (String line :
        new String[] {
          "#Sat Nov 28 13:27:18 UTC 2026\nCIVIL_STATUS=2026-11-22T01\\:00\\:00Z\n",
          "CIVIL_STATUS=2026-11-22T01:00:00Z",
          "CIVIL_STATUS = 2026-11-22T08:00:00+07:00\r\nOF_A_LATER_VERSION=2026-11-22T01:00:00Z\r\n"
        }) {
      Files.writeString(file, line);
      assertThat(FeedCursor.inFile(file).read(FeedKind.CIVIL_STATUS)).contains(MOMENT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        " ",
        "#Sat Nov 28 13:27:18 UTC 2026\n",
        "CIVIL_STATUS=yesterday",
        "CIVIL_STATUS=",
        "CIVIL_STATUS",
        "CIVIL_STATUS=2026-11-22",
        "CIVIL_STATUS=2026-11-22T01:0",
        "CIVIL_STATUS=2026-11-22T25:00:00Z",
        "CIVIL_STATUS=2026-11-22T01:00:00Z\nSOCIAL_PROTECTION=yesterday",
        "CIVIL_STATUS=2026-11-22T01:00:00Z\nSOCIAL_PRO",
        "\\u00zz",
        "CIVIL_STATUS=\\u00",
        "\u0000\u0000\u0000\u0000",
        "{\"CIVIL_STATUS\":\"2026-11-22T01:00:00Z\"}"
      })
  void readAndMoveTo_whenTheFileIsBroken_nameItAndLeaveItAlone(String content) throws IOException {
    Files.writeString(file, content);
    FeedCursor cursor = FeedCursor.inFile(file);

    FeedCursorUnreadable unread =
        catchThrowableOfType(FeedCursorUnreadable.class, () -> cursor.read(FeedKind.CIVIL_STATUS));
    assertThatThrownBy(() -> cursor.moveTo(FeedKind.CIVIL_STATUS, MOMENT))
        .isInstanceOf(FeedCursorUnreadable.class);

    assertThat(unread).hasMessageContaining(file.toString());
    assertThat(unread.remedy()).contains("restore it from a backup");
    assertThat(unread.retryCanHelp()).isFalse();
    assertThat(unread).hasMessageNotContaining("yesterday");
    assertThat(Files.readString(file)).isEqualTo(content);
  }

  @Test
  void read_whenTheFileIsNoTextOrNoFile_namesIt() throws IOException {
    Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28});
    assertThatThrownBy(() -> FeedCursor.inFile(file).read(FeedKind.CIVIL_STATUS))
        .isInstanceOf(FeedCursorUnreadable.class)
        .hasMessageContaining(file.toString());
    assertThatThrownBy(() -> FeedCursor.inFile(directory).read(FeedKind.CIVIL_STATUS))
        .isInstanceOf(FeedCursorUnreadable.class)
        .hasMessageContaining(directory.toString());
  }

  @Test
  void moveTo_whenTheFileCannotBeWritten_namesIt() {
    Path nowhere = directory.resolve("no/cursor");

    assertThatThrownBy(() -> FeedCursor.inFile(nowhere).moveTo(FeedKind.CIVIL_STATUS, MOMENT))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(nowhere.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SOCIAL_PROTECTION=yesterday", "CIVIL_STATUS=yesterday", "\\u00zz"})
  void pull_whenTheCursorIsBroken_asksNobody(String content) throws IOException {
    Files.writeString(file, content);
    try (ScriptedFeed feed = new ScriptedFeed(FeedCursor.inFile(file))) {
      assertThatThrownBy(() -> feed.client().socialProtection().pull())
          .isInstanceOf(FeedCursorUnreadable.class)
          .hasMessageContaining(file.toString());
      assertThat(feed.asked).isEmpty();
    }
  }
}
