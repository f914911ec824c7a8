package dev.npsp.sdk.results;

import dev.npsp.sdk.core.Page;

/**
 * The store of digitised results (kho số hóa): which licences and certificates of a person are
 * there already, so that the applicant need not bring them again. Safe for many threads. An
 * interface, so that a host can fake it in its own tests; methods may be added to it.
 *
 * <p>All methods throw a {@link dev.npsp.sdk.core.error.PortalException} that says who must act.
 *
 * <p>Source: both messages are attested by one peer, who sends them to a provincial gateway,
 * without session and envelope; so they are sent here. At which paths a portal offers them is not
 * known: set yours with {@code
 * MapiEnvironment.builder(..).resultSearchPath(..).resultFilePath(..).resultPushPath(..)}.
 */
public interface ResultsClient {

  /**
   * The results that the store holds for an owner; none when there are none.
   *
   * <p>Wire: the look-up of the store.
   */
  Page<DigitisedResult> find(ResultQuery query);

  /**
   * A file of a result, whole, in memory; at most {@code MapiEnvironment.resultFileLimit} bytes.
   *
   * <p>Wire: {@code CoQuanChuQuan} and {@code DuongDan}, answered by a bare text in base64.
   */
  ResultDocument download(ResultFile file);

  /**
   * Pushes a result that the agency issued, flat and all in text. Whether a second push of the same
   * result adds one more is not known, so it is never sent again by itself.
   *
   * <p>Wire: fourteen members at {@code MapiEnvironment.resultPushPath}. Source: one code base, the
   * members alone; path and answer are our proposal, an answer is read as the store's others are.
   *
   * @throws dev.npsp.sdk.core.error.OutcomeUnknown when no answer came
   */
  void push(IssuedResult result);
}
