package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.text.CoreText;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How yes and no are read from an answer, and which error a no is. A wire has one for all of its
 * operations; an operation says only what differs. Whether a session has ended is said by its
 * {@link SessionLayer}.
 */
public final class EnvelopeRule {

  /** Reads the envelope of an answer. */
  @FunctionalInterface
  public interface Reader {

    /** What the answer says; {@link JsonUnreadable} when it has no envelope of this kind. */
    ReplyStatus read(HttpReply reply, Json json) throws JsonUnreadable;
  }

  /** Makes the error of an answer that says no. */
  @FunctionalInterface
  public interface Refusal {

    /** The error; the effect tells whether something was looked up or written. */
    RefusedByPortal of(ReplyStatus status, Effect effect, Origin origin);
  }

  private static final EnvelopeRule OF_THE_WIRE = new EnvelopeRule(null, null, null, false);

  private final @Nullable Reader reader;
  private final @Nullable Refusal refusal;
  private final @Nullable Predicate<HttpReply> pages;
  private final boolean othersAreNo;

  private EnvelopeRule(
      @Nullable Reader reader,
      @Nullable Refusal refusal,
      @Nullable Predicate<HttpReply> pages,
      boolean othersAreNo) {
    this.reader = reader;
    this.refusal = refusal;
    this.pages = pages;
    this.othersAreNo = othersAreNo;
  }

  /** All as the wire does it. */
  public static EnvelopeRule ofTheWire() {
    return OF_THE_WIRE;
  }

  /** Envelopes of this form. */
  public static EnvelopeRule reading(Reader reader) {
    return new EnvelopeRule(reader, null, null, false);
  }

  /** With these errors for a no. */
  public EnvelopeRule refusing(Refusal other) {
    return new EnvelopeRule(reader, other, pages, othersAreNo);
  }

  /**
   * With pages that are the other side's own although they look like somebody else's: where it is
   * attested that a page stands for an answer. Said twice, both count.
   */
  public EnvelopeRule owningPages(Predicate<HttpReply> own) {
    return new EnvelopeRule(reader, refusal, pages == null ? own : pages.or(own), othersAreNo);
  }

  /**
   * With what somebody in between answers taken as a no: a firewall's page, whatever its status,
   * and HTTP 429 are told at once and never sent again by themselves. For what is read as a guest.
   */
  public EnvelopeRule takingOthersAsNo() {
    return new EnvelopeRule(reader, refusal, pages, true);
  }

  /** The refusal that needs no words of the wire. */
  public static RefusedByPortal plain(ReplyStatus status, Effect effect, Origin origin) {
    return new RefusedByPortal(origin, status.code(), status.message(), CoreText.REFUSED.remedy());
  }

  /** This rule, and the other one in what this leaves open. */
  EnvelopeRule over(EnvelopeRule wires) {
    return this == OF_THE_WIRE
        ? wires
        : new EnvelopeRule(
            reader == null ? wires.reader : reader,
            refusal == null ? wires.refusal : refusal,
            pages == null ? wires.pages : pages,
            othersAreNo || wires.othersAreNo);
  }

  /** What an answer says; {@link JsonUnreadable} when it has no envelope of this kind. */
  public ReplyStatus read(HttpReply reply, Json json) throws JsonUnreadable {
    if (reader == null) {
      throw new IllegalStateException("The rule of a wire says how its envelopes are read.");
    }
    return reader.read(reply, json);
  }

  RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    return refusal == null ? plain(status, effect, origin) : refusal.of(status, effect, origin);
  }

  boolean takesOthersAsNo() {
    return othersAreNo;
  }

  boolean ownsPage(HttpReply reply) {
    return pages != null && pages.test(reply);
  }
}
