package dev.npsp.sdk.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.npsp.sdk.house.UnprovenReaders.OfJson;
import dev.npsp.sdk.testing.Growth;
import dev.npsp.sdk.testing.Growth.Reader;
import dev.npsp.sdk.testing.LongFiles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No reader of messages that nobody has proven works more than in proportion to them, and a message
 * beyond its bound is refused at once. Add a reader to {@link UnprovenReaders} when you write one.
 */
class BoundedMessagesTest {

  /** Of a login and of a feed that is asked with a token: their readers begin with other calls. */
  private static final Set<String> NOT_HERE =
      Set.of("mapi-login-response", "feed-dvclt-detail", "feed-dvclt-death");

  @TestFactory
  Stream<DynamicTest> work_ofAReaderOfMessages_growsWithTheMessage() {
    return UnprovenReaders.ofJson().entrySet().stream()
        .flatMap(reader -> cases(reader.getKey(), reader.getValue()));
  }

  /** Each value in its places. */
  private static Stream<DynamicTest> cases(String name, OfJson reader) {
    return Places.of(reader.sample()).entrySet().stream()
        .flatMap(
            place ->
                place.getValue().values().entrySet().stream()
                    .map(
                        value -> {
                          String what = name + ", " + value.getKey() + " in " + place.getKey();
                          return dynamicTest(
                              what,
                              () ->
                                  Growth.ofAllocation(
                                      what,
                                      size -> place.getValue().with(value.getValue().apply(size)),
                                      reader.reader()));
                        }));
  }

  @TestFactory
  Stream<DynamicTest> work_ofAReaderOfShortMessages_isNothingForALongOne() {
    return UnprovenReaders.ofShortMessages().entrySet().stream()
        .flatMap(
            reader ->
                LongValues.all().entrySet().stream()
                    .map(
                        value ->
                            dynamicTest(
                                reader.getKey() + " of " + value.getKey(),
                                () ->
                                    Growth.ofNothing(
                                        reader.getKey(),
                                        place(value.getValue()),
                                        reader.getValue()))));
  }

  private static IntFunction<byte[]> place(IntFunction<byte[]> value) {
    Places.Place alone = Places.of("{}").values().iterator().next();
    return size -> alone.with(value.apply(size));
  }

  @TestFactory
  Stream<DynamicTest> work_ofAReaderOfLines_growsWithTheFile() {
    return FileReaders.ofLines().entrySet().stream()
        .flatMap(reader -> cases(LongFiles.ofLines(), reader.getKey(), reader.getValue()));
  }

  @TestFactory
  Stream<DynamicTest> work_onTheXmlOfANotice_growsWithIt() {
    Map<String, IntFunction<String>> files = new LinkedHashMap<>();
    files.put("nest", size -> "<a>".repeat(size / 3));
    files.put("text", size -> "<a>" + "b".repeat(size) + "</a>");
    files.put(
        "marks", size -> "<a><ROW_LIST><x>a" + "\u0301".repeat(size / 2) + "</x></ROW_LIST></a>");
    files.put("attributes", size -> "<a " + "b='1' ".repeat(size / 6) + "/>");
    files.put(
        "document type", size -> "<!DOCTYPE a [" + "<!ENTITY b 'c'>".repeat(size / 15) + "]><a/>");
    files.put("lines with as much beside them", BoundedMessagesTest::linesAndTexts);
    return cases(files, "notice", UnprovenReaders.ofXml());
  }

  private static String linesAndTexts(int size) {
    StringBuilder row = new StringBuilder("<a><ROW_LIST>");
    IntStream.range(0, size / 32).forEach(i -> row.append("<b%d>1</b%d>".formatted(i, i)));
    return row.append("<LIST><c>1</c></LIST>".repeat(size / 42))
        .append("</ROW_LIST></a>")
        .toString();
  }

  private static Stream<DynamicTest> cases(
      Map<String, IntFunction<String>> files, String name, Reader<byte[]> reader) {
    return files.entrySet().stream()
        .map(
            file ->
                dynamicTest(
                    name + " of " + file.getKey(),
                    () ->
                        Growth.ofAllocation(
                            name + " of " + file.getKey(),
                            size -> file.getValue().apply(size).getBytes(UTF_8),
                            reader)));
  }

  /** Each sample that is read is one of a reader here: a new wire brings its samples. */
  @Test
  void readers_ofEverySampleThatIsRead_areInTheTable() {
    Set<String> held =
        UnprovenReaders.ofJson().values().stream().map(OfJson::sample).collect(toSet());

    assertThat(ReadSamples.all().keySet())
        .filteredOn(name -> !NOT_HERE.contains(name))
        .allSatisfy(name -> assertThat(held).contains(UnprovenReaders.sample(name)));
    assertThat(UnprovenReaders.ofShortMessages()).hasSize(4);
  }
}
