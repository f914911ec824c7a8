package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.feeds.FeedDelivery;
import dev.npsp.sdk.inbound.internal.mapi.FiledIntake;
import java.util.function.Consumer;

/**
 * Takes every dossier that was filed on the national portal, in whichever form it comes, and gives
 * each to the host once.
 *
 * <pre>{@code
 * FiledFiles files = FiledFiles.from(URI.create("https://dichvucong.gov.vn/"));
 * FiledDossierHandler filed =
 *     FiledDossierHandler.of(stores.callbackLedger(), files, office::takeFiled);
 * InboundPortal inbound =
 *     InboundPortal.builder(guard)
 *         .onFiledDossier(filed)
 *         .onJudicialRecord(portal.feeds().judicialRecords().endpoint(filed.ofFeeds()))
 *         .build();
 * portal.feeds().civilStatus().pull(filed.ofFeeds());
 * }</pre>
 *
 * <p>A message is remembered when the host has acknowledged it ({@link InboundResult#accepted}, or
 * {@link InboundResult#repeated}): the same message again gets the same answer and does not reach
 * the host. What the host refuses or throws is never remembered; the portal may bring it again. The
 * same number with other content is another message: a supplement, or a mistake; the host decides.
 *
 * <p>Over {@code JdbcStores.callbackLedger()} the host is called within the transaction that
 * remembers the message ({@link CallbackLedger#handleOnce}): of two nodes one is called.
 */
public final class FiledDossierHandler {

  private final FiledIntake intake;

  private FiledDossierHandler(FiledIntake intake) {
    this.intake = intake;
  }

  /**
   * A handler.
   *
   * @param ledger which messages were acknowledged
   * @param files on which hosts the files of a message may lie; a message of the reference form
   *     with a file elsewhere is refused
   * @param host takes a dossier in and says what became of it
   */
  public static FiledDossierHandler of(
      CallbackLedger ledger, FiledFiles files, InboundHandler<FiledDossier> host) {
    return new FiledDossierHandler(new FiledIntake(ledger, files::allows, host));
  }

  /**
   * For what comes by a feed, to be given to its {@code endpoint(..)} or {@code pull(..)}. The
   * feed's inbox has stored it by then, and the feed acknowledges it whatever the host's result
   * says: refuse it with a status. What the inbox calls {@code CONFLICTING} does not reach the
   * host.
   */
  public Consumer<FeedDelivery> ofFeeds() {
    return intake::takeFromFeed;
  }

  FiledIntake intake() {
    return intake;
  }
}
