package dev.npsp.sdk.petitions;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A month of an agency's petitions: how many came, waited, were done in time; what petitioners
 * said; and the metrics that follow. The petition codes stay behind each number. Computed at home:
 * no wire takes it.
 */
@PublicType
@Value.Immutable
public abstract class PetitionReport {

  private static final int MOST_POINTS = 6;

  PetitionReport() {}

  /** The agency. */
  public abstract AgencyCode agency();

  /** The month. */
  public abstract YearMonth month();

  /** Those that came to the agency in the month. */
  public abstract List<PetitionCode> received();

  /** Those of each group at the end of the month; a group without petitions is empty. */
  public abstract Map<PetitionGroup, List<PetitionCode>> groups();

  /** Those that were answered in the month. */
  public abstract List<PetitionCode> answered();

  /** Those that were handed over to another agency in the month. */
  public abstract List<PetitionCode> forwarded();

  /** Those of which a duty was overdue at the end of the month. */
  public abstract List<PetitionCode> overdue();

  /** Those that were done in the month, and no duty late. */
  public abstract List<PetitionCode> doneOnTime();

  /** Those that were done in the month, and a duty late. */
  public abstract List<PetitionCode> doneLate();

  /** Those that waited or were being handled at the end of the month, and overdue. */
  public abstract List<PetitionCode> openOverdue();

  /** Those that came in the month and are about rules and procedures. */
  public abstract List<PetitionCode> aboutRules();

  /** Those that came in the month and are about the conduct of officials. */
  public abstract List<PetitionCode> aboutConduct();

  /** Those that were rated in the month, by what was said. */
  public abstract Map<Satisfaction, List<PetitionCode>> ratings();

  /** How many said that. */
  public int count(Satisfaction opinion) {
    return ratings().getOrDefault(opinion, List.of()).size();
  }

  /** Those of that group. */
  public List<PetitionCode> in(PetitionGroup group) {
    return groups().getOrDefault(group, List.of());
  }

  /**
   * {@code PETITION_PROCESSING_ON_TIME}, at most 6 points: those done on time, of all that were
   * done in the month or are overdue at its end. Of which petitions the portal counts, no source
   * tells: our reading.
   */
  public PetitionMetric processingOnTime() {
    int onTime = doneOnTime().size();
    return new PetitionMetric(
        "PETITION_PROCESSING_ON_TIME",
        onTime,
        onTime + doneLate().size() + openOverdue().size(),
        MOST_POINTS);
  }

  /**
   * {@code PETITION_HANDLING_SATISFACTION}, at most 6 points: those very satisfied or satisfied, of
   * all that said anything.
   */
  public PetitionMetric handlingSatisfaction() {
    int good = count(Satisfaction.VERY_SATISFIED) + count(Satisfaction.SATISFIED);
    return new PetitionMetric(
        "PETITION_HANDLING_SATISFACTION",
        good,
        good + count(Satisfaction.NOT_SATISFIED),
        MOST_POINTS);
  }

  /** The two that score and the two classes, which have a maximum of 0. */
  public List<PetitionMetric> metrics() {
    return List.of(
        processingOnTime(),
        handlingSatisfaction(),
        new PetitionMetric("PETITION_ABOUT_RULES", aboutRules().size(), received().size(), 0),
        new PetitionMetric("PETITION_ABOUT_CONDUCT", aboutConduct().size(), received().size(), 0));
  }

  /**
   * Counts a month.
   *
   * @param agency of whose petitions; those of units below it are not counted
   * @param petitions whichever; of each, what the agency did with it counts
   * @param now the end of the month when that has not come yet
   */
  public static PetitionReport compute(
      AgencyCode agency,
      YearMonth month,
      List<Petition> petitions,
      WorkingCalendar calendar,
      Instant now) {
    PetitionCount count = new PetitionCount(month, calendar, now);
    for (Petition petition : petitions) {
      petition.handlings().stream()
          .filter(handling -> handling.agency().sameAgency(agency))
          .forEach(handling -> count.add(petition, handling));
    }
    return count.fill(new Builder().agency(agency).month(month)).build();
  }

  /** Builds a {@link PetitionReport}. */
  public static final class Builder extends ImmutablePetitionReport.Builder {
    Builder() {}
  }
}
