package dev.npsp.sdk.procedures.open;

import java.util.List;
import java.util.Map;

/** Reads what the open gateway answers; names of what nobody knows are kept as they came. */
public final class OpenReading {

  private OpenReading() {}

  public static List<OpenProcedure> search(byte[] answer) {
    return new GatewayOnPaper(answer)
        .client().search("giấy phép").items().stream()
            .map(row -> row.toBuilder().additional(Map.of()).build())
            .toList();
  }

  public static OpenProcedureDetail procedure(byte[] answer) {
    OpenProcedureDetail read =
        RebuiltPortalOnPaper.answering(200, answer)
            .client()
            .procedure("019a0000-1111-7222-8333-444455556666");
    return read.toBuilder()
        .procedure(read.procedure().toBuilder().additional(Map.of()).build())
        .build();
  }

  public static PublishedIndex evaluation(byte[] answer) {
    return RebuiltPortalOnPaper.answering(201, answer)
        .client()
        .index(IndexTopic.OPENNESS, IndexQuery.ofYear(2026));
  }

  public static List<ServiceScore> index(byte[] answer) {
    return new GatewayOnPaper(answer)
        .client().scores(IndexQuery.ofYear(2025)).items().stream()
            .map(row -> row.toBuilder().additional(Map.of()).build())
            .toList();
  }
}
