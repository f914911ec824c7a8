package dev.npsp.sdk.benchmarks.overhead;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** What every hand-written caller does with an answer: look at the code, take the rows. */
final class PlainAnswer {

  private PlainAnswer() {}

  static JsonNode accepted(JsonNode answer) throws IOException {
    JsonNode code = answer.get("error_code");
    if (code == null || code.asInt(-1) != 0) {
      throw new IOException("error_code " + code);
    }
    return answer;
  }

  static boolean holdsOnly(JsonNode answer, String code) throws IOException {
    JsonNode rows = accepted(answer).get("result");
    return rows.size() == 1 && code.equals(rows.get(0).get("MaHoSo").asText());
  }
}
