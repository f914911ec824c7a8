package dev.npsp.sdk.statistics.internal.reference;

import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.count;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.odd;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.text;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.without;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.PathTemplate;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.statistics.PortalFigures;
import dev.npsp.sdk.statistics.internal.FiguresProtocol;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.reference.PortalReference;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The portal's own figures over the reference protocol. */
public final class FiguresOverReference implements FiguresProtocol {

  private static final Operation<LocalDate, PortalFigures> FIGURES =
      new Operation<>(
          "portal.figures",
          "figures",
          Effect.READ,
          day -> WireRequest.get(PathTemplate.of("v1/figures/{day}")).with("day", day.toString()),
          FiguresOverReference::read);

  private final CallExecutor calls;

  public FiguresOverReference(ClientContext context, URI address) {
    this.calls = PortalReference.calls(context, address);
  }

  @Override
  public PortalFigures figures(LocalDate day) {
    return calls.call(FIGURES, day);
  }

  /** Figures of another day are not those that were asked for. */
  private static PortalFigures read(Answer answer, LocalDate asked) throws JsonUnreadable {
    FiguresRow row = answer.first(FiguresRow.class).orElseThrow(() -> without("data"));
    if (!text("day", row.day()).equals(asked.toString())) {
      throw odd("day");
    }
    return PortalFigures.builder(asked)
        .accesses(count("accesses", row.accesses()))
        .dossiersSynchronised(count("dossiersSynchronised", row.dossiersSynchronised()))
        .processedOnline(count("processedOnline", row.processedOnline()))
        .services(count("services", row.services()))
        .agencies(count("agencies", row.agencies()))
        .localities(count("localities", row.localities()))
        .banks(count("banks", row.banks()))
        .build();
  }

  /** The figures of a day. */
  record FiguresRow(
      @JsonProperty("day") @Nullable String day,
      @JsonProperty("accesses") @Nullable String accesses,
      @JsonProperty("dossiersSynchronised") @Nullable String dossiersSynchronised,
      @JsonProperty("processedOnline") @Nullable String processedOnline,
      @JsonProperty("services") @Nullable String services,
      @JsonProperty("agencies") @Nullable String agencies,
      @JsonProperty("localities") @Nullable String localities,
      @JsonProperty("banks") @Nullable String banks) {}
}
