package dev.npsp.sdk.results.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.results.DigitisedResult;
import dev.npsp.sdk.results.IssuedResult;
import dev.npsp.sdk.results.ResultDocument;
import dev.npsp.sdk.results.ResultFile;
import dev.npsp.sdk.results.ResultQuery;
import dev.npsp.sdk.wire.mapi.MapiSettings;
import java.util.List;

/** What can be asked of the store. Its operations have no names on the wire: these are ours. */
public final class ResultOperations {

  /** The results of an owner. */
  public static final Operation<Mapped<MapiSettings, ResultQuery>, List<DigitisedResult>> FIND =
      new Operation<>(
          "results.find",
          "KhoSoHoa",
          Effect.READ,
          asked ->
              WireRequest.post(
                  asked.by().resultSearchPath(), Payload.json(ResultMapping.toWire(asked.input()))),
          (answer, asked) -> ResultMapping.results(answer));

  /** One file. */
  public static final Operation<Mapped<MapiSettings, ResultFile>, ResultDocument> DOWNLOAD =
      new Operation<>(
          "results.download",
          "KhoSoHoa/TepTin",
          Effect.READ,
          asked ->
              WireRequest.post(
                      asked.by().resultFilePath(),
                      Payload.json(ResultMapping.toWire(asked.input())))
                  .replyLimit(ResultStoreWire.inBase64(asked.by().resultFileLimit())),
          EnvelopeRule.reading(ResultStoreWire::file),
          (answer, asked) -> ResultMapping.document(answer.result().asText()));

  /** A result that the agency issued. */
  public static final Operation<Mapped<MapiSettings, IssuedResult>, String> PUSH =
      new Operation<>(
          "results.push",
          "KhoSoHoa/KetQua",
          Effect.APPEND,
          asked ->
              WireRequest.post(
                  asked.by().resultPushPath(), Payload.json(ResultMapping.toWire(asked.input()))),
          (answer, asked) -> answer.message());

  private ResultOperations() {}
}
