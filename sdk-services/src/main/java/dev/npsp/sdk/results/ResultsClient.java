package dev.npsp.sdk.results;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.internal.Engine;

/**
 * The store of digitised results (kho số hóa): which licences and certificates of a person are
 * there already, so that nobody has to bring them again. Safe for many threads. An interface, so
 * that a host can fake it in its own tests; methods may be added to it.
 *
 * <p>All methods throw a {@link dev.npsp.sdk.core.error.PortalException} that says who must act.
 *
 * <p>Source: both messages are attested by one peer, who sends them to a provincial gateway,
 * without session and envelope; so they are sent here. At which paths a portal offers them is not
 * known: set yours with {@code
 * PortalEnvironment.builder(..).resultSearchPath(..).resultFilePath(..)}.
 */
public interface ResultsClient {

  /**
   * The results that the store holds for an owner; none when there are none.
   *
   * <p>Wire: the look-up of the store.
   */
  default Page<DigitisedResult> find(ResultQuery query) {
    return find(query, RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<DigitisedResult> find(ResultQuery query, RequestOptions options);

  /**
   * A file of a result, whole, in memory; at most {@code PortalEnvironment.resultFileLimit} bytes.
   *
   * <p>Wire: {@code CoQuanChuQuan} and {@code DuongDan}, answered by a bare text in base64.
   */
  default ResultDocument download(ResultFile file) {
    return download(file, RequestOptions.defaults());
  }

  /** The same, with options. */
  ResultDocument download(ResultFile file, RequestOptions options);

  /** For the portal client, which makes the area clients. */
  static ResultsClient over(Engine engine) {
    return new ResultsOverMapi(engine);
  }
}
