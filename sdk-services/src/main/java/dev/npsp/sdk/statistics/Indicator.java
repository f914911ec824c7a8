package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.internal.type.PublicType;
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
    SYNCHRONISED(Group.OPENNESS, "synchronised with the portal", "Đồng bộ đúng hạn với Cổng"),

    /** Of those handled, on time: the end of processing is not after the due moment. */
    HANDLED_ON_TIME(Group.PROGRESS, "handled on time", "Giải quyết đúng hạn"),

    /**
     * Of all that there was to handle, on time: handled on time, or open within their time. What
     * the ranking counts as progress (TDGQ).
     */
    ON_TIME_OF_ALL(Group.PROGRESS, "on time of all", "Đúng hạn và trong hạn trên tổng số"),

    /** Of those handled, early: on a day before the day that is due, in Vietnam. */
    HANDLED_EARLY(Group.PROGRESS, "handled early", "Giải quyết trước hạn"),

    /** Of those open, overdue. */
    OPEN_OVERDUE(Group.PROGRESS, "open and overdue", "Đang giải quyết quá hạn"),

    /** Of those open, waiting for the applicant or stopped: status 5, 6 or 8. */
    PAUSED(Group.PROGRESS, "paused", "Tạm dừng"),

    /** Of those received, filed online: channel 2. */
    FILED_ONLINE(Group.ONLINE_SERVICE, "filed online", "Tiếp nhận trực tuyến"),

    /** Of those received, filed at the counter: channel 1 or none. */
    FILED_IN_PERSON(Group.ONLINE_SERVICE, "filed in person", "Tiếp nhận trực tiếp"),

    /** Of those received, filed by public post: channel 3. */
    FILED_BY_POST(
        Group.ONLINE_SERVICE, "filed by post", "Tiếp nhận qua dịch vụ bưu chính công ích"),

    /** Of those received whose procedure takes dossiers online, filed online. */
    FILED_ONLINE_WHERE_OFFERED(
        Group.ONLINE_SERVICE,
        "filed online where that is offered",
        "Tỷ lệ hồ sơ nộp trực tuyến (thủ tục có cung cấp DVCTT)"),

    /**
     * Of those received, filed online (channel 2) and with an electronic result, unless the
     * procedure yields no paper: what the ranking counts as filed online.
     */
    FILED_ONLINE_WITH_RESULT(
        Group.ONLINE_SERVICE,
        "filed online with an electronic result",
        "Nộp trực tuyến và có kết quả điện tử"),

    /** Of those received that cost something, with at least one fee paid online. */
    PAID_ONLINE(Group.ONLINE_SERVICE, "paid online", "Thanh toán trực tuyến"),

    /** Of those paid online, with at least one fee paid on the national platform. */
    PAID_ON_NATIONAL_PLATFORM(
        Group.ONLINE_SERVICE, "paid on the national platform", "Thanh toán trên nền tảng quốc gia"),

    /** Of those received, with at least one part that has a file. */
    PARTS_DIGITISED(Group.DIGITISATION, "parts digitised", "Số hóa thành phần hồ sơ"),

    /** Of those handled, with a digitised result, or with none to expect: withdrawn, refused. */
    RESULT_DIGITISED(Group.DIGITISATION, "result digitised", "Số hóa kết quả giải quyết"),

    /** Of those received whose procedure yields a paper, with its file and code. */
    RESULT_ELECTRONIC(Group.DIGITISATION, "electronic result", "Có cấp kết quả giải quyết điện tử"),

    /**
     * Of those received, digitised: a part has a file, and the result has one, unless the procedure
     * yields no paper.
     */
    DIGITISED_WITH_RESULT(
        Group.DIGITISATION, "parts and result digitised", "Số hóa thành phần hồ sơ và kết quả"),

    /** Of those received that say it, with data of the national population database. */
    POPULATION_DATA_USED(Group.DIGITISATION, "population data used", "Sử dụng dữ liệu dân cư"),

    /** Of those received, with a part re-used from anywhere. */
    PARTS_REUSED(
        Group.DIGITISATION, "parts re-used", "Khai thác, sử dụng lại thông tin, dữ liệu số hóa"),

    /** Of those received, with a part taken from the national store. */
    PARTS_FROM_NATIONAL_STORE(
        Group.DIGITISATION,
        "parts taken from the national store",
        "Khai thác, sử dụng lại thông tin, dữ liệu số hóa từ Kho dữ liệu quốc gia");

    private final Group group;
    private final String nameEn;
    private final String nameVi;

    Kind(Group group, String nameEn, String nameVi) {
      this.group = group;
      this.nameEn = nameEn;
      this.nameVi = nameVi;
    }

    /** The group of Decision 766 that it belongs to. */
    public Group group() {
      return group;
    }

    /** The name in English. */
    public String nameEn() {
      return nameEn;
    }

    /** The name in Vietnamese. */
    public String nameVi() {
      return nameVi;
    }
  }
}
