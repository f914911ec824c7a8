package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One round of asking the applicant for more, and what came of it. */
@PublicType
@Value.Immutable
public abstract class Supplement {

  Supplement() {}

  /** The sender's own number of this round. Wire: {@code HoSoBoSungId}, a number. */
  public abstract int id();

  /** What is asked for. Wire: {@code NoiDungBoSung}. */
  @NotBlank @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String request();

  /** The officer who asks. Wire: {@code NguoiYeuCauBoSung}, "" when absent. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> requestedBy();

  /** When it was asked. Wire: {@code NgayBoSung}. */
  public abstract Optional<Instant> requestedAt();

  /** The officer who took the supplement in. Wire: {@code NguoiTiepNhanBoSung}, "" when absent. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> receivedBy();

  /** When it was taken in. Wire: {@code NgayTiepNhanBoSung}, "" before that. */
  public abstract Optional<Instant> receivedAt();

  /** What was noted when it was taken in. Wire: {@code ThongTinTiepNhan}, "" when absent. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> receiptNote();

  /** Whether the applicant has brought it. Wire: {@code TrangThaiBoSung}, a real true or false. */
  @Value.Default
  public boolean done() {
    return false;
  }

  /**
   * The files brought. Wire: {@code DanhSachGiayToBoSung}, rows like those of {@code TaiLieuNop};
   * attested by one peer's types, never seen filled.
   */
  public abstract List<@Valid Attachment> papers();

  /** The fees of this round. Wire: {@code DanhSachLePhiBoSung}, rows like the dossier's own. */
  public abstract List<@Valid DossierFee> fees();

  /** When the dossier was due before. Wire: {@code NgayHenTraTruoc}, "" when absent. */
  public abstract Optional<Instant> previousDue();

  /** When it is due now. Wire: {@code NgayHenTraMoi}, "" when absent. */
  public abstract Optional<Instant> newDue();

  /** A round, by its number and what is asked for. */
  public static Builder builder(int id, String request) {
    return new Builder().id(id).request(request);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a round. */
  public static final class Builder extends ImmutableSupplement.Builder {
    Builder() {}
  }
}
