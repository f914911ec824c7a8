package dev.npsp.sdk.domain.reference;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * To which commune of a day an earlier one belongs, or why that is not known; comes from {@link
 * CommuneDay#successorOf(Commune)}.
 */
@PublicType
@Value.Immutable
public abstract class CommuneSuccession {

  CommuneSuccession() {}

  /** How the question ended. */
  public enum Outcome {
    /** The unit exists on that day as it was. */
    UNCHANGED("the unit exists on that day as it was", "đơn vị này vẫn giữ nguyên vào ngày đó"),
    /** The unit went into the successor; whether all of it did is not known. */
    SUCCEEDED(
        "the unit went into the successor; the source names one successor only, so a part of the"
            + " unit may lie in another commune: check the place itself",
        "đơn vị này đã nhập vào đơn vị kế thừa; nguồn chỉ nêu một đơn vị kế thừa, nên một phần có"
            + " thể thuộc đơn vị khác: hãy kiểm tra theo địa điểm cụ thể"),
    /** The data has no such unit on the day for which it was named. */
    UNKNOWN_UNIT(
        "the data has no such unit on the day for which it was named; check code, name, district"
            + " and day",
        "dữ liệu không có đơn vị này vào ngày đã nêu; hãy kiểm tra mã, tên, huyện và ngày"),
    /** Several units have that name; they are the candidates. */
    AMBIGUOUS_NAME(
        "several units have that name; name the district and the province, or take the code",
        "có nhiều đơn vị cùng tên; hãy nêu rõ huyện và tỉnh, hoặc dùng mã"),
    /** The day lies before the unit. */
    DAY_TOO_EARLY("the unit did not exist yet on that day", "vào ngày đó đơn vị này chưa có"),
    /** The unit ended, and no row tells what became of it. */
    SUCCESSOR_UNKNOWN(
        "the unit ended before that day, and the data does not tell what became of it",
        "đơn vị này đã chấm dứt trước ngày đó, và dữ liệu không cho biết đơn vị kế thừa");

    private final String english;
    private final String vietnamese;

    Outcome(String english, String vietnamese) {
      this.english = english;
      this.vietnamese = vietnamese;
    }

    /** What it means, in English. */
    public String english() {
      return english;
    }

    /** What it means, in Vietnamese. */
    public String vietnamese() {
      return vietnamese;
    }
  }

  /** How the question ended. */
  public abstract Outcome outcome();

  /** The earlier unit; empty when it is not known which one was meant. */
  public abstract Optional<Commune> earlier();

  /** The commune of the day; present exactly when {@link #isKnown}. */
  public abstract Optional<Commune> successor();

  /** The units that the name may mean, where it is ambiguous. */
  public abstract List<Commune> candidates();

  /** Why the successor is believed; of several mergers in a row, the last one's. */
  public abstract Optional<Evidence> evidence();

  /** Whether there is a commune of the day. */
  public boolean isKnown() {
    return outcome() == Outcome.UNCHANGED || outcome() == Outcome.SUCCEEDED;
  }

  /**
   * Whether a part of the earlier unit may lie in another commune than the successor: so for every
   * unit that went into another one, since the source names one successor only.
   */
  public boolean mayBePartial() {
    return outcome() == Outcome.SUCCEEDED;
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** What is required: how it ended. */
  public static Builder builder(Outcome outcome) {
    return new Builder().outcome(outcome);
  }

  /** Builds a {@link CommuneSuccession}. */
  public static final class Builder extends ImmutableCommuneSuccession.Builder {
    Builder() {}
  }
}
