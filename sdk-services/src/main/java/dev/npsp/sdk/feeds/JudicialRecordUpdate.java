package dev.npsp.sdk.feeds;

import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the national side is told about an application for a judicial record: its status, its
 * result, or that the result is recalled. The statuses are those of the portal's dossiers.
 *
 * <p>Wire: {@code traKetQuaHoSoLLTP}. Source: attested by one peer.
 */
@PublicType
@Value.Immutable
public abstract class JudicialRecordUpdate {

  JudicialRecordUpdate() {}

  /** Which dossier. Wire: {@code maHoSoMCDT}. */
  public abstract DossierCode number();

  /** Where it stands. Wire: {@code trangThaiXuLy}, as text. */
  public abstract DossierStatus status();

  /** What is to be supplemented (5), or why it was turned away (3). Wire: {@code lyDoTuChoi}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<@CleanText String> reason();

  /** When the result is promised. Wire: {@code ngayHenTraKetQua}. */
  public abstract Optional<LocalDate> due();

  /** The result; with 9 and 10, and only there. Wire: {@code ketQuaXuLy}. */
  public abstract Optional<@Valid JudicialRecordResult> result();

  /** A status of that dossier. */
  public static Builder builder(DossierCode number, DossierStatus status) {
    return new Builder().number(number).status(status);
  }

  /** A supplement is asked for. */
  public static Builder supplement(DossierCode number, String what) {
    return builder(number, DossierStatus.SUPPLEMENT_REQUESTED).reason(what);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Whether this recalls a record. Wire: {@code type} {@code thuhoi}, else {@code ketqua}. */
  public boolean isRecall() {
    return result().filter(found -> found.recallDecision().length > 0).isPresent();
  }

  @Value.Check
  void check() {
    boolean ends =
        status().equals(DossierStatus.COMPLETED) || status().equals(DossierStatus.RESULT_RETURNED);
    if (ends != result().isPresent()) {
      throw new IllegalArgumentException(
          "The statuses 9 and 10 carry the result, and no other status does.");
    }
  }

  /** Collects a status. */
  public static final class Builder extends ImmutableJudicialRecordUpdate.Builder {
    Builder() {}
  }
}
