package dev.npsp.sdk.feeds;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A judicial record that was issued, or the decision that recalls one. Personal data.
 *
 * <p>Wire: {@code ketQuaXuLy}. Source: attested by one peer; it has more members that were not
 * seen.
 */
@PublicType
@Value.Immutable
public abstract class JudicialRecordResult {

  JudicialRecordResult() {}

  /** Number of the record. Wire: {@code soPhieuLLTP}. */
  @NotBlank public abstract String number();

  /** When it was issued. Wire: {@code ngayCapPhieu}, {@code dd/MM/yyyy} (proposed). */
  public abstract LocalDate issued();

  /** Kind of record: 1 or 2. Wire: {@code loaiPhieu}. */
  @NotBlank public abstract String kind();

  /** Who made it out. Wire: {@code nguoiLapPhieu}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> preparedBy();

  /** Who signed. Wire: {@code nguoiKy}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> signer();

  /** The signer's position. Wire: {@code chucVu}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> position();

  /** The record, a PDF, a copy; none with a recall. Wire: base64 in {@code phieuLLTP}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract byte[] paper();

  /** The decision that recalls it; none otherwise. Wire: base64 in {@code quyetDinhThuHoi}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract byte[] recallDecision();

  /** An issued record. */
  public static Builder issued(String number, LocalDate issued, String kind, byte[] paper) {
    return new Builder()
        .number(number)
        .issued(issued)
        .kind(kind)
        .paper(paper)
        .recallDecision(new byte[0]);
  }

  /** A record that is recalled by this decision. */
  public static Builder recalled(String number, LocalDate issued, String kind, byte[] decision) {
    return new Builder()
        .number(number)
        .issued(issued)
        .kind(kind)
        .paper(new byte[0])
        .recallDecision(decision);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    if ((paper().length == 0) == (recallDecision().length == 0)) {
      throw new IllegalArgumentException(
          "A result has the record, or the decision that recalls it, and not both.");
    }
  }

  /** Collects a result. */
  public static final class Builder extends ImmutableJudicialRecordResult.Builder {
    Builder() {}
  }
}
