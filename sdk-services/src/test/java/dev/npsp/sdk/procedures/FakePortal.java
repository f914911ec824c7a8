package dev.npsp.sdk.procedures;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.ProcedureCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A portal in memory, whose procedures a test changes; it can be out of reach. */
final class FakePortal implements ProceduresClient {

  private static final Origin ORIGIN = new Origin("procedures.get (LayThuTuc)", "r-1");

  final Map<String, Procedure> published = new TreeMap<>();
  final List<ProcedureCode> asked = new CopyOnWriteArrayList<>();
  volatile boolean outOfReach;

  /** Runs on the thread that asks for a procedure, after it was noted as asked for. */
  volatile Consumer<ProcedureCode> beforeAnswer = code -> {};

  FakePortal with(Procedure... procedures) {
    for (Procedure each : procedures) {
      published.put(each.code().value(), each);
    }
    return this;
  }

  @Override
  public Page<ProcedureSummary> list() {
    reach();
    return Page.whole(
        published.values().stream()
            .map(each -> ProcedureSummary.builder(each.code().value(), each.name()).build())
            .toList());
  }

  @Override
  public Page<ProcedureSummary> search(String words) {
    return list();
  }

  @Override
  public Procedure get(ProcedureCode code) {
    return find(code)
        .orElseThrow(
            () -> new NotFoundAtPortal(ORIGIN, "-1", "", LocalizedText.of("check the code.")));
  }

  @Override
  public Optional<Procedure> find(ProcedureCode code) {
    asked.add(code);
    beforeAnswer.accept(code);
    reach();
    return Optional.ofNullable(published.get(code.value()));
  }

  @Override
  public Page<ProcedureSummary> listOf(AgencyCode agency) {
    return list();
  }

  @Override
  public Page<AnnouncingDecision> decision(String decisionId) {
    reach();
    return Page.whole(List.of());
  }

  private void reach() {
    if (outOfReach) {
      throw new NotSent(
          ORIGIN, LocalizedText.of("no connection."), LocalizedText.of("check the line."), null);
    }
  }
}
