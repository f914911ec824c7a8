package dev.npsp.sdk.statistics;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What citizens said of one procedure in a month.
 *
 * <p>Wire: an element of {@code data} of DongBoDanhGia. One peer attests it, literal payload
 * included; which of its two groups of percents is about the handling and which about the service
 * is read off their names.
 */
@PublicType
@Value.Immutable
public abstract class RatingReport {

  RatingReport() {}

  /** Whose procedure it is. Wire: {@code Madonvi}, {@code TenDonVi}. */
  public abstract @Valid ReportingAgency agency();

  /** The month. Wire: {@code NgayTongHop}, {@code M-yyyy}. */
  public abstract YearMonth month();

  /** The procedure. Wire: {@code MaThuTuc}. */
  public abstract ProcedureCode procedure();

  /**
   * Of the handling as a whole. Wire: {@code TongSoNguoiDanhGia} and {@code
   * PhanTramDanhGiaRatHaiLong}, {@code ...HaiLong}, {@code ...ChuaHaiLong}.
   */
  public abstract Opinions handling();

  /**
   * Of the service itself. Wire: {@code PhanTramDanhGiaDichVuRatHaiLong}, {@code ...HaiLong},
   * {@code ...ChuaHaiLong}.
   */
  public abstract Opinions service();

  /**
   * What people wrote, summed up; nothing that names a person. Wire: {@code DanhSachNoiDungYKien}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> comments();

  /** Anything else to be said. Wire: {@code NoiDung}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> note();

  /**
   * Counts a calendar month, one report a procedure, in the order of their codes. Of several
   * opinions after one dossier the newest counts: people change their minds.
   */
  public static List<RatingReport> compute(
      ReportingAgency agency, YearMonth month, Stream<CitizenRating> ratings) {
    ReportingPeriod period = ReportingPeriod.calendarMonth(month);
    Map<String, Map<DossierCode, CitizenRating>> byProcedure = new TreeMap<>();
    for (Iterator<CitizenRating> each = ratings.iterator(); each.hasNext(); ) {
      CitizenRating rating = each.next();
      if (!rating.at().isBefore(period.from()) && rating.at().isBefore(period.to())) {
        byProcedure
            .computeIfAbsent(
                rating.procedure().value(),
                none -> new TreeMap<>(Comparator.comparing(DossierCode::value)))
            .merge(rating.dossier(), rating, (one, two) -> two.at().isBefore(one.at()) ? one : two);
      }
    }
    return byProcedure.values().stream()
        .map(of -> report(agency, month, List.copyOf(of.values())))
        .toList();
  }

  private static RatingReport report(
      ReportingAgency agency, YearMonth month, List<CitizenRating> ratings) {
    Map<Satisfaction, List<DossierCode>> handling = new EnumMap<>(Satisfaction.class);
    Map<Satisfaction, List<DossierCode>> service = new EnumMap<>(Satisfaction.class);
    for (CitizenRating rating : ratings) {
      add(handling, rating.handling(), rating.dossier());
      rating.service().ifPresent(opinion -> add(service, opinion, rating.dossier()));
    }
    return builder(agency, month, ratings.get(0).procedure())
        .handling(opinions(handling))
        .service(opinions(service))
        .build();
  }

  private static void add(
      Map<Satisfaction, List<DossierCode>> opinions, Satisfaction opinion, DossierCode code) {
    opinions.computeIfAbsent(opinion, none -> new ArrayList<>()).add(code);
  }

  private static Opinions opinions(Map<Satisfaction, List<DossierCode>> by) {
    return Opinions.of(
        Figure.of(by.getOrDefault(Satisfaction.VERY_SATISFIED, List.of())),
        Figure.of(by.getOrDefault(Satisfaction.SATISFIED, List.of())),
        Figure.of(by.getOrDefault(Satisfaction.NOT_SATISFIED, List.of())));
  }

  /** Agency, month and procedure are required, and both groups of opinions. */
  public static Builder builder(ReportingAgency agency, YearMonth month, ProcedureCode procedure) {
    return new Builder().agency(agency).month(month).procedure(procedure);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link RatingReport}. */
  public static final class Builder extends ImmutableRatingReport.Builder {
    Builder() {}
  }
}
