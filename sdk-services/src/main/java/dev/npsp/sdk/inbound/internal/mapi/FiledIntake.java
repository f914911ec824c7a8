package dev.npsp.sdk.inbound.internal.mapi;

import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.feeds.FeedDelivery;
import dev.npsp.sdk.feeds.FeedOutcome;
import dev.npsp.sdk.inbound.FiledDossier;
import dev.npsp.sdk.inbound.InboundHandler;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** Gives each filed dossier to the host once, and remembers what was acknowledged. */
public final class FiledIntake {

  /** Feeds have answers of their own: this only says that the host has it. */
  private static final byte[] GIVEN = "given".getBytes(StandardCharsets.US_ASCII);

  private final CallbackLedger ledger;
  private final Predicate<URI> allowed;
  private final InboundHandler<FiledDossier> host;

  public FiledIntake(
      CallbackLedger ledger, Predicate<URI> allowed, InboundHandler<FiledDossier> host) {
    this.ledger = ledger;
    this.allowed = allowed;
    this.host = host;
  }

  /** Whether a file may lie there. */
  boolean allows(URI file) {
    return allowed.test(file);
  }

  /** The answer to a message that brought this dossier: as the first time, when it is a repeat. */
  InboundReply take(FiledDossier filed, InboundAnswers answers) {
    String number = filed.portalNumber();
    try {
      AtomicReference<InboundReply> now = new AtomicReference<>(answers.notServed());
      Optional<byte[]> earlier =
          ledger.handleOnce(
              identity(filed),
              () -> {
                InboundReply reply = answers.of(number, host.take(filed));
                now.set(reply);
                return isAcknowledged(reply) ? Optional.of(reply.body()) : Optional.empty();
              });
      return earlier.map(answer -> InboundReply.repeated(answer).about(number)).orElseGet(now::get);
    } catch (RuntimeException e) {
      return answers.failed(number, e);
    }
  }

  /** A dossier that a feed has stored: given once, also when an earlier giving failed. */
  public void takeFromFeed(FeedDelivery delivery) {
    if (delivery.outcome() == FeedOutcome.CONFLICTING) {
      return;
    }
    FiledDossier filed = FiledMapping.of(delivery);
    Optional<byte[]> unusedEarlier =
        ledger.handleOnce(
            identity(filed),
            () -> {
              InboundOutcome unusedAsTheFeedAcknowledges = host.take(filed).outcome();
              return Optional.of(GIVEN);
            });
  }

  private static boolean isAcknowledged(InboundReply reply) {
    return reply.outcome() == InboundOutcome.ACCEPTED || reply.outcome() == InboundOutcome.REPEATED;
  }

  /** No other kind of message has an identity that begins so. */
  private static String identity(FiledDossier filed) {
    return "filed\n" + filed.form() + "\n" + filed.portalNumber() + "\n" + filed.fingerprint();
  }
}
