package dev.npsp.sdk.procedures.open;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers of a rebuilt portal, and what is asked of it. */
final class RebuiltAnswers {

  static final String ID = "019a0000-1111-7222-8333-444455556666";
  static final String EMPTY = ok("{\"items\":[],\"total\":0}");

  private RebuiltAnswers() {}

  static String ok(String data) {
    return "{\"code\":\"OK\",\"message\":\"OK\",\"data\":" + data + "}";
  }

  static String page(int from, int rows) {
    return ok(
        IntStream.range(from, from + rows)
            .mapToObj("{\"id\":\"%1$d\",\"code\":\"6.%1$06d\",\"name\":\"A\"}"::formatted)
            .collect(
                Collectors.joining(
                    ",", "{\"items\":[", "],\"lastId\":\"" + (from + rows - 1) + "\"}")));
  }

  static OpenSearch rows(int rows) {
    return OpenSearch.builder().rowsAPage(rows).build();
  }
}
