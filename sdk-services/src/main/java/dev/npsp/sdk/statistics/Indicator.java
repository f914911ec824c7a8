package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.internal.text.Messages;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.ServiceMessages;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One indicator of Decision 766 for a month: a part of a whole, both with their dossiers. What
 * points they give, {@link ScoreEstimate} estimates.
 */
@PublicType
@Value.Immutable
public abstract class Indicator {

  Indicator() {}

  /** What it tells. */
  public abstract Indicator.Kind kind();

  /** The dossiers that meet it. */
  public abstract Figure part();

  /** The dossiers that it is asked of. */
  public abstract Figure whole();

  /** The share, rounded half up to two decimals; empty when it is asked of no dossier. */
  public Optional<Percent> share() {
    long whole = whole().count();
    return whole == 0 ? Optional.empty() : Optional.of(Percent.of(part().count(), whole));
  }

  /** For people: {@code filed online: 12 of 40, 30%}. */
  @Override
  public String toString() {
    return "%s: %s of %s, %s"
        .formatted(
            kind().nameEn(), part(), whole(), share().map(Percent::toString).orElse("no share"));
  }

  static Indicator of(Kind kind, Figure part, Figure whole) {
    return new Builder().kind(kind).part(part).whole(whole).build();
  }

  /** Builds an {@link Indicator}. */
  static final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }

  /** The groups of Decision 766 that an agency's own dossiers can tell something about. */
  public enum Group {

    /** Công khai, minh bạch. */
    OPENNESS,

    /** Tiến độ, kết quả giải quyết. */
    PROGRESS,

    /** Cung cấp dịch vụ trực tuyến, thanh toán trực tuyến. */
    ONLINE_SERVICE,

    /** Số hóa hồ sơ. */
    DIGITISATION
  }

  /**
   * What an indicator tells. The rules are those that one peer counts by (Decision 766) and the
   * portal's notes on its fields; where they leave a choice, the rule here says which was taken.
   */
  public enum Kind {

    /**
     * Of those received, with every status at the portal in time, by the account of a {@link
     * SyncWatch}. Asked of no dossier when none was given.
     */
    SYNCHRONISED(Group.OPENNESS),

    /** Of those handled, on time: the end of processing is not after the due moment. */
    HANDLED_ON_TIME(Group.PROGRESS),

    /**
     * Of all that there was to handle, on time: handled on time, or open within their time. What
     * the ranking counts as progress (TDGQ).
     */
    ON_TIME_OF_ALL(Group.PROGRESS),

    /** Of those handled, early: on a day before the day that is due, in Vietnam. */
    HANDLED_EARLY(Group.PROGRESS),

    /** Of those open, overdue. */
    OPEN_OVERDUE(Group.PROGRESS),

    /** Of those open, waiting for the applicant or stopped: status 5, 6 or 8. */
    PAUSED(Group.PROGRESS),

    /** Of those received, filed online: channel 2. */
    FILED_ONLINE(Group.ONLINE_SERVICE),

    /** Of those received, filed at the counter: channel 1 or none. */
    FILED_IN_PERSON(Group.ONLINE_SERVICE),

    /** Of those received, filed by public post: channel 3. */
    FILED_BY_POST(Group.ONLINE_SERVICE),

    /** Of those received whose procedure takes dossiers online, filed online. */
    FILED_ONLINE_WHERE_OFFERED(Group.ONLINE_SERVICE),

    /**
     * Of those received, filed online (channel 2) and with an electronic result, unless the
     * procedure yields no paper: what the ranking counts as filed online.
     */
    FILED_ONLINE_WITH_RESULT(Group.ONLINE_SERVICE),

    /** Of those received that cost something, with at least one fee paid online. */
    PAID_ONLINE(Group.ONLINE_SERVICE),

    /** Of those paid online, with at least one fee paid on the national platform. */
    PAID_ON_NATIONAL_PLATFORM(Group.ONLINE_SERVICE),

    /** Of those received, with at least one part that has a file. */
    PARTS_DIGITISED(Group.DIGITISATION),

    /** Of those handled, with a digitised result, or with none to expect: withdrawn, refused. */
    RESULT_DIGITISED(Group.DIGITISATION),

    /** Of those received whose procedure yields a paper, with its file and code. */
    RESULT_ELECTRONIC(Group.DIGITISATION),

    /**
     * Of those received, digitised: a part has a file, and the result has one, unless the procedure
     * yields no paper.
     */
    DIGITISED_WITH_RESULT(Group.DIGITISATION),

    /** Of those received that say it, with data of the national population database. */
    POPULATION_DATA_USED(Group.DIGITISATION),

    /** Of those received, with a part re-used from anywhere. */
    PARTS_REUSED(Group.DIGITISATION),

    /** Of those received, with a part taken from the national store. */
    PARTS_FROM_NATIONAL_STORE(Group.DIGITISATION);

    private final Group group;

    Kind(Group group) {
      this.group = group;
    }

    /** The group of Decision 766 that it belongs to. */
    public Group group() {
      return group;
    }

    /** The name in English. */
    public String nameEn() {
      return ServiceMessages.in(Locale.ENGLISH).text(this);
    }

    /** The name in Vietnamese. */
    public String nameVi() {
      return ServiceMessages.in(Messages.VIETNAMESE).text(this);
    }
  }
}
