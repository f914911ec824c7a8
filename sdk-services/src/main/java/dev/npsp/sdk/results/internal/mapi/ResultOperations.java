package dev.npsp.sdk.results.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.results.DigitisedResult;
import dev.npsp.sdk.results.ResultDocument;
import dev.npsp.sdk.results.ResultFile;
import dev.npsp.sdk.results.ResultQuery;
import java.util.List;

/** What can be asked of the store. Its operations have no names on the wire: these are ours. */
public final class ResultOperations {

  /** The results of an owner. */
  public static final Operation<ResultQuery, List<DigitisedResult>> FIND =
      new Operation<>(
          "results.find",
          "KhoSoHoa",
          ResultStoreWire.SEARCH,
          Effect.READ,
          ResultMapping::toWire,
          ResultMapping::results);

  /** One file. */
  public static final Operation<ResultFile, ResultDocument> DOWNLOAD =
      new Operation<>(
          "results.download",
          "KhoSoHoa/TepTin",
          ResultStoreWire.FILE,
          Effect.READ,
          ResultMapping::toWire,
          answer -> ResultMapping.document(answer.result().asText()));

  private ResultOperations() {}
}
