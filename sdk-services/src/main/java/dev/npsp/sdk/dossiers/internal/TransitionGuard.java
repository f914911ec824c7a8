package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.InvalidTransition;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusTransition;
import dev.npsp.sdk.dossiers.TransitionPolicy;
import dev.npsp.sdk.dossiers.TransitionPolicy.Reaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges the moves of an agency's dossiers and remembers where they stand. The log gets agency and
 * end of the dossier's code and names of statuses, nothing else.
 */
final class TransitionGuard {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.dossiers");

  private final TransitionPolicy rule;
  private final boolean wholeCodesInLogs;
  private final BiPredicate<DossierStatus, DossierStatus> undone;

  /**
   * Where a call brings a dossier.
   *
   * @param code which
   * @param status where
   */
  record Stand(DossierCode code, DossierStatus status) {

    static Stand of(Dossier dossier) {
      return new Stand(dossier.code(), dossier.status());
    }

    static Stand of(ProgressStep step) {
      return new Stand(step.code(), step.status());
    }
  }

  /**
   * @param undone the moves that a wire has beside those of the life cycle
   */
  TransitionGuard(
      TransitionPolicy rule,
      boolean wholeCodesInLogs,
      BiPredicate<DossierStatus, DossierStatus> undone) {
    this.rule = rule;
    this.wholeCodesInLogs = wholeCodesInLogs;
    this.undone = undone;
  }

  /** What is wrong with the status of a dossier that is about to be submitted. */
  List<Violation> violations(Dossier dossier) {
    if (isOff()) {
      return List.of();
    }
    Optional<DossierStatus> before = rule.known().find(dossier.code());
    return before
        .flatMap(from -> judged(dossier.code(), from, dossier.status(), "status"))
        .map(List::of)
        .orElse(List.of());
  }

  /** What is wrong with a step that is about to be reported. */
  List<Violation> violations(ProgressStep step) {
    return violations(List.of(step), index -> "status");
  }

  /** What is wrong with steps that are about to be reported, in their order. */
  List<Violation> violations(List<ProgressStep> steps) {
    return violations(steps, index -> "[" + index + "].status");
  }

  private List<Violation> violations(List<ProgressStep> steps, IntFunction<String> path) {
    if (isOff()) {
      return List.of();
    }
    List<Violation> found = new ArrayList<>();
    Map<DossierCode, DossierStatus> stands = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      DossierCode code = steps.get(i).code();
      DossierStatus to = steps.get(i).status();
      Optional<DossierStatus> from =
          stands.containsKey(code)
              ? Optional.ofNullable(stands.get(code))
              : before(code, to, steps.subList(i, steps.size()));
      String where = path.apply(i);
      from.flatMap(known -> judged(code, known, to, where)).ifPresent(found::add);
      stands.put(code, to);
    }
    return found;
  }

  /**
   * Where a dossier stood before the first step of a call. A whole history begins with 2 and is not
   * compared, unless it takes back an end that the dossier had come to: 10, and then 2 alone.
   */
  private Optional<DossierStatus> before(
      DossierCode code, DossierStatus first, List<ProgressStep> rest) {
    Optional<DossierStatus> known = rule.known().find(code);
    return first.equals(DossierStatus.RECEIVED)
        ? known.filter(end -> rule.table().isFinal(end) && !leadsTo(end, code, rest))
        : known;
  }

  private static boolean leadsTo(DossierStatus end, DossierCode code, List<ProgressStep> steps) {
    return steps.stream().anyMatch(step -> step.code().equals(code) && step.status().equals(end));
  }

  private Optional<Violation> judged(
      DossierCode code, DossierStatus from, DossierStatus to, String path) {
    if (from.equals(to)) { // most calls by far, and never wrong
      return Optional.empty();
    }
    StatusTransition move = rule.table().check(from, to);
    if (!move.isWrong() || undone.test(from, to)) {
      return Optional.empty();
    }
    boolean refused = rule.reaction() == Reaction.REFUSE;
    if (!refused) {
      LOG.warn("Dossier {} makes a move that its life cycle does not have. {}", shown(code), move);
    }
    tell(InvalidTransition.of(code, move, refused));
    String message = move.explanation(rule.language().orElse(Locale.ENGLISH));
    return refused ? Optional.of(new Violation(path, "LifecycleMove", message)) : Optional.empty();
  }

  /** What the log gets of a code. */
  String shown(DossierCode code) {
    return wholeCodesInLogs ? code.value() : code.masked();
  }

  private void tell(InvalidTransition wrong) {
    HostStore.tell(rule.listener(), () -> rule.listener().accept(wrong));
  }

  /** The portal has taken what was to bring these dossiers there. */
  void confirmed(List<Stand> stands) {
    stands.forEach(this::confirmed);
  }

  /**
   * The call failed that was to bring these dossiers there. Where nobody knows whether it was
   * carried out, nobody knows where they stand.
   */
  void failed(List<Stand> stands, Throwable why) {
    boolean unchanged =
        why instanceof NotSent
            || (why instanceof RefusedByPortal && stands.size() == 1); // of several, some may be in
    if (!isOff() && !unchanged) {
      forget(stands);
    }
  }

  /** The portal says where a dossier stands. */
  void confirmed(Stand stand) {
    if (!isOff()) {
      remember(() -> rule.known().confirmed(stand.code(), stand.status()));
    }
  }

  private void forget(List<Stand> stands) {
    stands.forEach(stand -> remember(() -> rule.known().forget(stand.code())));
  }

  private void remember(Runnable change) {
    HostStore.tell(rule.known(), change);
  }

  private boolean isOff() {
    return rule.reaction() == Reaction.IGNORE;
  }
}
