package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.internal.text.Messages;
import dev.npsp.sdk.wire.ServiceMessages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is to be said of a transition, in the words of one language. */
final class TransitionMessages {

  private final Messages words;

  private TransitionMessages(Messages words) {
    this.words = words;
  }

  static String of(StatusTransition transition, Locale language) {
    return new TransitionMessages(ServiceMessages.in(language)).of(transition);
  }

  private String of(StatusTransition transition) {
    return words.text(
        transition.judgement(),
        name(transition.from()),
        name(transition.to()),
        names(transition.allowed()),
        advice(transition.between()));
  }

  private String advice(List<DossierStatus> between) {
    return between.isEmpty()
        ? words.text("transition.no-way")
        : words.text("transition.report-first", names(between));
  }

  private String names(List<DossierStatus> statuses) {
    return statuses.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(DossierStatus status) {
    return status.code()
        + (words.isVietnamese() ? status.nameVi() : status.nameEn())
            .map(name -> " (" + name + ")")
            .orElse("");
  }
}
