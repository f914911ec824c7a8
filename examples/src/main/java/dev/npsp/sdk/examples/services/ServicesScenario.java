package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.DossierNumbers;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.payments.PaymentAttempt;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All services one after the other; then a second client asks the portal what it has of them. */
final class ServicesScenario {

  private static final String ROW = "%-44s  %-30s  %-2s  %15s  %s";

  private final ExampleEnvironment environment;
  private final ConnectionOptions connection;
  private final BilingualOutput output;
  private final ApplicationPreparation preparation;
  private final ApplicationFiling filing;
  private final Clock clock = Clock.systemUTC();

  ServicesScenario(
      ExampleEnvironment environment,
      ConnectionOptions connection,
      FeeCollection fees,
      boolean explain) {
    this.environment = environment;
    this.connection = connection;
    this.output = new BilingualOutput(connection.output());
    this.preparation = new ApplicationPreparation(environment);
    this.filing =
        new ApplicationFiling(
            environment.portal(),
            fees,
            new DossierNumbers(connection.agency(), clock),
            output,
            explain);
  }

  /**
   * What the portal answers when it is asked again.
   *
   * @param filed what was filed
   * @param accepted whether the portal has it, with its result returned
   * @param paid whether it cost something, and the platform says that it is paid
   */
  private record Answer(FiledApplication filed, boolean accepted, boolean paid) {

    /** With its result, and without a fee that is still due. */
    boolean isWhole() {
      return accepted && (paid || filed.payment().isEmpty());
    }
  }

  /** 0 when the portal has every application with its result, and every fee is paid. */
  int run(List<ServiceStory> stories) throws InterruptedException {
    List<FiledApplication> filed = new ArrayList<>();
    for (ServiceStory story : stories) {
      file(story, filed);
    }
    List<Answer> answers = askAgain(filed);
    tellTable(answers);
    long accepted =
        stories.stream()
            .filter(story -> of(story, answers).stream().allMatch(Answer::isWhole))
            .count();
    long paid = answers.stream().filter(Answer::paid).count();
    long amount =
        answers.stream()
            .filter(Answer::paid)
            .flatMap(answer -> answer.filed().payment().stream())
            .mapToLong(payment -> payment.amount().amount())
            .sum();
    connection
        .output()
        .done(
            "%d/%d dịch vụ được tiếp nhận và trả kết quả, %d khoản đã nộp / services accepted, %d payments."
                .formatted(accepted, stories.size(), paid, paid),
            "services",
            stories.size(),
            "accepted",
            accepted,
            "paid",
            paid,
            "applications",
            answers.size(),
            "amount",
            amount);
    return accepted == stories.size() ? 0 : 1;
  }

  private static List<Answer> of(ServiceStory story, List<Answer> answers) {
    return answers.stream().filter(answer -> answer.filed().story().equals(story.name())).toList();
  }

  private void file(ServiceStory story, List<FiledApplication> filed) throws InterruptedException {
    for (SampleApplication sample : story.applications()) {
      LocalizedText title = preparation.title(sample.key(), clock.instant());
      filed.add(
          file(story.name(), sample.key(), title, preparation.prepare(sample, clock.instant())));
    }
    if (story.generic().isPresent()) {
      filed.add(
          file(
              story.name(),
              story.name(),
              LocalizedText.of(story.name()),
              preparation.prepare(story.generic().get(), clock.instant())));
    }
  }

  private FiledApplication file(
      String story, String key, LocalizedText title, Optional<PreparedApplication> prepared)
      throws InterruptedException {
    if (prepared.isEmpty()) {
      output.tell(
          "not_found",
          key,
          "Cổng không có thủ tục cho dịch vụ này",
          "The portal has no procedure for it");
      return FiledApplication.notFiled(story, key, title);
    }
    tellLookedUp(prepared.get());
    return filing.file(story, prepared.get());
  }

  private void tellLookedUp(PreparedApplication prepared) {
    int fields = prepared.application().formData().values().size();
    output.tell(
        "procedure",
        prepared.key(),
        "Tra cứu %s, %s; điền %d trường"
            .formatted(prepared.procedure().code(), prepared.title().vietnamese(), fields),
        "Looked up, %s; filled in %d fields".formatted(prepared.title().english(), fields),
        "procedure",
        prepared.procedure().code().value(),
        "name",
        prepared.procedure().name(),
        "title_vi",
        prepared.title().vietnamese(),
        "title_en",
        prepared.title().english(),
        "fields",
        fields);
  }

  private List<Answer> askAgain(List<FiledApplication> filed) {
    try (PortalClient second = connection.client(environment.address()).build()) {
      return filed.stream()
          .map(one -> new Answer(one, isReturned(second, one), isPaid(second, one)))
          .toList();
    }
  }

  private static boolean isReturned(PortalClient second, FiledApplication filed) {
    return filed
        .dossier()
        .flatMap(second.dossiers()::find)
        .flatMap(RecordedDossier::status)
        .filter(DossierStatus.RESULT_RETURNED::equals)
        .isPresent();
  }

  private static boolean isPaid(PortalClient second, FiledApplication filed) {
    return filed.payment().filter(payment -> isPaid(second, payment)).isPresent();
  }

  private static boolean isPaid(PortalClient second, PaymentAttempt payment) {
    return second
        .payments()
        .query(payment.reference(), payment.orderedAt())
        .saysPaid(payment.amount());
  }

  private void tellTable(List<Answer> answers) {
    if (!connection.isJson()) {
      connection.output().tell("table", "");
      connection
          .output()
          .tell("table", ROW.formatted("Dịch vụ", "Mã hồ sơ", "KQ", "Đã nộp", "Service"));
    }
    answers.forEach(this::tell);
  }

  private void tell(Answer answer) {
    FiledApplication filed = answer.filed();
    String paid =
        filed
            .payment()
            .map(payment -> answer.paid() ? payment.amount().toString() : "?")
            .orElse("-");
    String dossier = filed.dossier().map(code -> code.value()).orElse("-");
    connection
        .output()
        .tell(
            "service",
            ROW.formatted(
                shortened(filed.title().vietnamese()),
                dossier,
                answer.accepted() ? "+" : "-",
                paid,
                filed.title().english()),
            "service",
            filed.story(),
            "application",
            filed.key(),
            "title_vi",
            filed.title().vietnamese(),
            "title_en",
            filed.title().english(),
            "dossier",
            dossier,
            "accepted",
            answer.accepted(),
            "due",
            filed.payment().isPresent(),
            "paid",
            answer.paid());
  }

  private static String shortened(String title) {
    return title.length() > 44 ? title.substring(0, 43) + "…" : title;
  }
}
