package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The tax authority says what land tax is owed.
 *
 * <p>Wire: {@code nhantbthuedvcqg}, service {@code NhanThongBaoThueDat}. Source: attested by two
 * peers.
 */
@PublicType
@Value.Immutable
public abstract class LandTaxNotice {

  LandTaxNotice() {}

  /** What is owed; at least one line. Wire: {@code ROW_LIST} in the XML. */
  public abstract List<LandTaxLine> lines();

  /** The XML as it came, to be filed. Wire: {@code FileThongBaoThue} (base64). */
  public abstract ReceivedFile document();

  /** The day it was sent, when it can be read. Wire: {@code Ngay}. */
  public abstract Optional<LocalDate> sentOn();

  /** Whether the portal takes it for an update. Wire: {@code IsUpdating}. */
  @Value.Default
  public boolean updating() {
    return false;
  }

  /** The dossier of the first line; most notices are about one dossier. */
  @PersonalData(value = BASIC, shown = true)
  public String dossierNumber() {
    return lines().get(0).dossierNumber();
  }

  /** What is required. */
  public static Builder builder(List<LandTaxLine> lines, ReceivedFile document) {
    return new Builder().lines(lines).document(document);
  }

  @Value.Check
  void check() {
    if (lines().isEmpty()) {
      throw new IllegalArgumentException("A notice of land tax has at least one line.");
    }
  }

  /** Builds a {@link LandTaxNotice}. */
  public static final class Builder extends ImmutableLandTaxNotice.Builder {
    Builder() {}
  }
}
