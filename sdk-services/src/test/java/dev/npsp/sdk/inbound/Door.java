package dev.npsp.sdk.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.internal.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** An inbound portal under test: the messages that it took in, and what its listener heard. */
final class Door {

  static final Json JSON = new Json();
  static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  final List<StatusQuestion> asked = new ArrayList<>();
  final List<PromotionDossier> promotions = new ArrayList<>();
  final List<AmendedPromotion> amendments = new ArrayList<>();
  final List<LandTaxReceipt> receipts = new ArrayList<>();
  final List<LandTaxNotice> notices = new ArrayList<>();
  final List<InboundEvent> heard = new ArrayList<>();
  final InboundPortal portal;

  /** An inbound portal that serves everything and takes everything in. */
  Door() {
    this(builder -> builder);
  }

  Door(UnaryOperator<InboundPortalBuilder> change) {
    this(CallerGuard.everybody(), change);
  }

  Door(CallerGuard guard, UnaryOperator<InboundPortalBuilder> change) {
    InboundPortalBuilder builder =
        InboundPortal.builder(guard)
            .onPromotion(brought -> stored(promotions, brought))
            .onAmendedPromotion(brought -> stored(amendments, brought))
            .onLandTaxReceipt(brought -> stored(receipts, brought))
            .onLandTaxNotice(brought -> stored(notices, brought))
            .listener(heard::add)
            .clock(Clock.fixed(NOW, ZoneOffset.UTC));
    this.portal = change.apply(builder).build();
  }

  private static <T> InboundResult stored(List<T> shelf, T brought) {
    shelf.add(brought);
    return InboundResult.accepted();
  }

  InboundReply post(String name, byte[] body) {
    return portal.answer(request(name, body));
  }

  InboundReply post(String name, String body) {
    return post(name, body.getBytes(StandardCharsets.UTF_8));
  }

  static InboundRequest request(String name, byte[] body) {
    return InboundRequest.of("POST", "/" + name, Map.of(), body);
  }

  List<InboundOutcome> outcomes() {
    return heard.stream().map(InboundEvent::outcome).toList();
  }

  static String text(InboundReply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }

  static byte[] sample(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            Door.class.getResourceAsStream("/samples/" + name + ".json"), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode tree(byte[] json) {
    try {
      return JSON.tree(json);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The sample's tree, written compactly: members in the sample's order. */
  static byte[] compact(String sample) {
    return JSON.write(tree(sample(sample)));
  }
}
