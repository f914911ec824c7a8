package dev.npsp.sdk.procedures.internal;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.procedures.AnnouncingDecision;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureSummary;
import dev.npsp.sdk.procedures.ProceduresClient;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Procedures over any wire: the search by words of a name, and what is absent. */
public final class DefaultProceduresClient implements ProceduresClient {

  private final ProcedureProtocol protocol;

  public DefaultProceduresClient(ProcedureProtocol protocol) {
    this.protocol = protocol;
  }

  @Override
  public Page<ProcedureSummary> list() {
    return Page.whole(protocol.list());
  }

  @Override
  public Page<ProcedureSummary> search(String words) {
    return Page.whole(protocol.list().stream().filter(named(words)).toList());
  }

  @Override
  public Procedure get(ProcedureCode code) {
    return protocol.get(code);
  }

  @Override
  public Optional<Procedure> find(ProcedureCode code) {
    try {
      return Optional.of(protocol.get(code));
    } catch (NotFoundAtPortal e) {
      return Optional.empty();
    }
  }

  @Override
  public Page<ProcedureSummary> listOf(AgencyCode agency) {
    return Page.whole(protocol.listOf(agency));
  }

  @Override
  public Page<AnnouncingDecision> decision(String decisionId) {
    return Page.whole(protocol.decision(decisionId));
  }

  /** Each word begins a word of the name. */
  private static Predicate<ProcedureSummary> named(String words) {
    List<String> beginnings = List.of(spaced(words).split(" ", -1));
    return row -> {
      String name = " " + spaced(row.name());
      return beginnings.stream().allMatch(beginning -> name.contains(" " + beginning));
    };
  }

  /** Folded, with one blank in place of all that is no letter or digit. */
  private static String spaced(String text) {
    return VietnameseText.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
