package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.domain.reference.Evidence;
import dev.npsp.sdk.statistics.ServiceLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A public service as {@link ServiceTable} describes it on some day: what is uncertain about it is
 * data with a source, days and a confidence, and can be replaced.
 */
@PublicType
@Value.Immutable
public abstract class ListedService {

  ListedService() {}

  /** Its key in the table, {@code promotion_notice}. */
  public abstract String key();

  /** What it is called. */
  public abstract LocalizedText title();

  /** The procedure, where its national code is known. */
  public abstract Optional<ProcedureCode> procedureCode();

  /** Code of the field of administration, with {@link #fieldName}. */
  public abstract Optional<String> fieldCode();

  /** Name of the field of administration. */
  public abstract Optional<String> fieldName();

  /** Levels at launch, as counted before Decree 42/2022: {@code 3}, {@code 4}, {@code 3-4}. */
  public abstract Optional<String> levelAtLaunch();

  /** How far it can be done online today; what the catalogue says counts more. */
  public abstract Optional<ServiceLevel> level();

  /** Who may apply. */
  public abstract List<ApplicantKind> applicants();

  /** Which kind of agency is competent. */
  public abstract LocalizedText agency();

  /** The fee, where it is one amount; zero means that none is taken. */
  public abstract Optional<Vnd> fee();

  /** How long it may take. */
  public abstract Optional<ProcessingTime> processingTime();

  /** How many working days before its subject begins it has to be filed, where there is a rule. */
  public abstract Optional<Integer> daysBefore();

  /** The first day on which the row holds. */
  public abstract LocalDate validFrom();

  /** The last day on which it does; empty when it still does. */
  public abstract Optional<LocalDate> validTo();

  /** Why the row is believed. */
  public abstract Evidence evidence();

  /** Whether the row holds on that day. */
  public boolean isValid(LocalDate day) {
    return !day.isBefore(validFrom()) && validTo().filter(day::isAfter).isEmpty();
  }

  /** What a dossier says about its procedure; empty where the code is not known. */
  public Optional<ProcedureReference> procedure() {
    return procedureCode()
        .map(
            code ->
                ProcedureReference.of(
                    code, title().vietnamese(), fieldCode().orElse(""), fieldName().orElse("")));
  }

  /** Builds a {@link ListedService}. */
  static final class Builder extends ImmutableListedService.Builder {
    Builder() {}
  }
}
