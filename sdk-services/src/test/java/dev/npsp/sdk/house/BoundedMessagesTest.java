package dev.npsp.sdk.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.npsp.sdk.house.Growth.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
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

  /** Values that some reader has once worked on too long, by their size in bytes. */
  private static Map<String, IntFunction<String>> values() {
    Map<String, IntFunction<String>> values = new LinkedHashMap<>();
    values.put("letters", size -> '"' + "a".repeat(size) + '"');
    values.put("marks", size -> "\"a" + "\u0301\u0323".repeat(size / 4) + '"');
    values.put("escaped marks", size -> "\"a" + "\\u0301\\u0323".repeat(size / 12) + '"');
    values.put("digits", size -> '"' + "1".repeat(size) + '"');
    values.put("number", size -> "1".repeat(size));
    values.put("objects", size -> "[" + "{},".repeat(size / 3) + "{}]");
    values.put("texts", size -> "[" + "\"\",".repeat(size / 3) + "\"\"]");
    values.put("nest", size -> "[".repeat(size));
    values.put("nested text", size -> '"' + "{\\\"a\\\":".repeat(size / 7) + '"');
    values.put("segments", size -> "\"http://h" + "/a".repeat(size / 2) + '"');
    values.put("members", BoundedMessagesTest::members);
    return values;
  }

  private static String members(int size) {
    StringBuilder members = new StringBuilder("{");
    for (int i = 0; members.length() < size; i++) {
      members.append('"').append(1_000_000 + i).append("\":1,");
    }
    return members.append("\"z\":1}").toString();
  }

  @TestFactory
  Stream<DynamicTest> work_ofAReaderOfMessages_growsWithTheMessage() {
    return UnprovenReaders.ofJson().entrySet().stream()
        .flatMap(
            reader ->
                values().entrySet().stream()
                    .filter(value -> value.getKey().equals("letters"))
                    .flatMap(value -> cases(reader.getKey(), reader.getValue(), value)));
  }

  /** The value alone in a member, and beside all members of a sound message. */
  private static Stream<DynamicTest> cases(
      String name, UnprovenReaders.OfJson reader, Map.Entry<String, IntFunction<String>> value) {
    return Stream.of("data")
        .map(
            member ->
                dynamicTest(
                    name + ", " + value.getKey() + " in " + member,
                    () ->
                        Growth.ofAllocation(
                            name + " of " + value.getKey(),
                            size -> with(reader.sample(), member, value.getValue().apply(size)),
                            reader.reader())));
  }

  /** The sample with one member more at its front. */
  private static byte[] with(String sample, String member, String value) {
    String rest = sample.substring(sample.indexOf('{') + 1);
    String comma = rest.strip().startsWith("}") ? "" : ",";
    return ("{\"" + member + "\":" + value + comma + rest).getBytes(UTF_8);
  }

  @TestFactory
  Stream<DynamicTest> work_ofAReaderOfShortMessages_isNothingForALongOne() {
    return UnprovenReaders.ofShortMessages().entrySet().stream()
        .flatMap(
            reader ->
                values().entrySet().stream()
                    .map(
                        value ->
                            dynamicTest(
                                reader.getKey() + " of " + value.getKey(),
                                () ->
                                    Growth.ofNothing(
                                        reader.getKey(),
                                        size -> with("{}", "data", value.getValue().apply(size)),
                                        reader.getValue()))));
  }

  @TestFactory
  Stream<DynamicTest> work_ofAReaderOfLines_growsWithTheFile() {
    Map<String, IntFunction<String>> files = new LinkedHashMap<>();
    files.put("one line", size -> "a".repeat(size));
    files.put("one line of columns", size -> "|".repeat(size));
    files.put("empty lines", size -> "\r\n".repeat(size / 2));
    files.put("lines of columns", size -> "|a|\n".repeat(size / 4));
    files.put("quotation marks", size -> "\"".repeat(size));
    files.put("marks", size -> "a\u0301\u0323\n".repeat(size / 6));
    return UnprovenReaders.ofLines().entrySet().stream()
        .flatMap(reader -> cases(files, reader.getKey(), reader.getValue()));
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

  @Test
  void readers_ofEveryWireAndName_areInTheTable() {
    assertThat(UnprovenReaders.ofJson()).hasSizeGreaterThan(30);
    assertThat(UnprovenReaders.ofShortMessages()).hasSize(4);
  }
}
