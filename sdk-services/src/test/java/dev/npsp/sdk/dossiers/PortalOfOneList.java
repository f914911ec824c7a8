package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.AlreadyAtPortal;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.dossiers.internal.DossierProtocol;
import dev.npsp.sdk.dossiers.internal.SubmitReply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A portal that has dossiers in a list and knows which it will never take. Refuses a batch at the
 * first dossier that it does not take; what stood before it is applied or not.
 */
final class PortalOfOneList implements DossierProtocol {

  static final Origin ORIGIN = new Origin("dossiers.submit (DongBoHoSoMC)", "test");

  final Map<DossierCode, List<String>> applied = new LinkedHashMap<>();
  final Set<DossierCode> neverTaken = new HashSet<>();
  final Set<DossierCode> invalid = new HashSet<>();
  boolean appliesBeforeRefusal;
  int calls;
  int largestBatch;
  private Predicate<Integer> losesAnswerOf = call -> false;
  private Predicate<Integer> isDownAt = call -> false;

  PortalOfOneList has(DossierCode code) {
    applied.computeIfAbsent(code, c -> new ArrayList<>()).add("before");
    return this;
  }

  PortalOfOneList losesAnswerOf(Predicate<Integer> call) {
    losesAnswerOf = call;
    return this;
  }

  PortalOfOneList isDownAt(Predicate<Integer> call) {
    isDownAt = call;
    return this;
  }

  static RefusedByPortal refusal(String words) {
    return new RefusedByPortal(ORIGIN, "-3", words, LocalizedText.of("none."));
  }

  @Override
  public DossierProtocol heardBy(CallListener listener) {
    return this;
  }

  @Override
  public Origin origin(String operation) {
    return ORIGIN;
  }

  @Override
  public Origin originOfRun() {
    return ORIGIN;
  }

  @Override
  public List<Violation> check(ProgressStep step) {
    throw new AssertionError("only dossiers are submitted here");
  }

  @Override
  public List<Violation> check(StatusUpdate update) {
    throw new AssertionError("only dossiers are submitted here");
  }

  @Override
  public void reportProgress(List<ProgressStep> steps, List<Violation> found) {
    throw new AssertionError("only dossiers are submitted here");
  }

  @Override
  public void updateStatus(StatusUpdate update, List<Violation> found) {
    throw new AssertionError("only dossiers are submitted here");
  }

  @Override
  public RecordedDossier get(DossierCode code) {
    throw new AssertionError("only dossiers are submitted here");
  }

  @Override
  public List<Violation> check(Dossier dossier) {
    return invalid.contains(dossier.code())
        ? List.of(new Violation("summary", "Size", "too long"))
        : List.of();
  }

  @Override
  public synchronized SubmitReply submit(
      List<Dossier> batch, boolean updating, List<Violation> found) {
    int call = calls++;
    largestBatch = Math.max(largestBatch, batch.size());
    if (new HashSet<>(batch.stream().map(Dossier::code).toList()).size() < batch.size()) {
      throw new AssertionError("a number twice in one batch");
    }
    if (isDownAt.test(call)) {
      throw new NotSent(
          ORIGIN, LocalizedText.of("no connection."), LocalizedText.of("none."), null);
    }
    PortalException refusal = null;
    List<Dossier> good = new ArrayList<>();
    for (Dossier dossier : batch) {
      refusal = judge(dossier, updating);
      if (refusal != null) {
        break;
      }
      good.add(dossier);
    }
    if (refusal == null || appliesBeforeRefusal) {
      good.forEach(this::apply);
    }
    if (losesAnswerOf.test(call)) {
      throw new OutcomeUnknown(
          ORIGIN, LocalizedText.of("no answer."), LocalizedText.of("look it up."), null);
    }
    if (refusal != null) {
      throw refusal;
    }
    return updating
        ? SubmitReply.of("Đồng bộ thành công")
        : new SubmitReply("Đồng bộ thành công", ids(batch));
  }

  private static Map<DossierCode, String> ids(List<Dossier> batch) {
    Map<DossierCode, String> ids = new LinkedHashMap<>();
    batch.forEach(dossier -> ids.put(dossier.code(), "P-" + dossier.code()));
    return ids;
  }

  private @Nullable PortalException judge(Dossier dossier, boolean updating) {
    if (neverTaken.contains(dossier.code())) {
      return refusal("Dữ liệu không hợp lệ");
    }
    boolean has = applied.containsKey(dossier.code());
    if (has && !updating) {
      return new AlreadyAtPortal(ORIGIN, "-3", "Mã hồ sơ đã tồn tại", LocalizedText.of("none."));
    }
    return !has && updating
        ? new NotFoundAtPortal(ORIGIN, "-3", "Hồ sơ không tồn tại", LocalizedText.of("none."))
        : null;
  }

  private void apply(Dossier dossier) {
    List<String> versions = applied.computeIfAbsent(dossier.code(), code -> new ArrayList<>());
    String version = dossier.summary().orElse("");
    if (versions.isEmpty() || !versions.get(versions.size() - 1).equals(version)) {
      versions.add(version);
    }
  }
}
