package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A trader changes a promotion that was announced before.
 *
 * <p>Wire: {@code nhanhsdvcqg}, any service but {@code NhanChungTuThueDat}. Source: attested by two
 * peers; the name of the service was not seen.
 */
@PublicType
@Value.Immutable
public abstract class AmendedPromotion {

  AmendedPromotion() {}

  /** The portal's number of this amendment. Wire: {@code MaHoSoQG}. */
  @PersonalData(value = BASIC, shown = true)
  public abstract String portalNumber();

  /** What was applied for, when it has the form of a code. Wire: {@code MaTTHC}. */
  public abstract Optional<ProcedureCode> procedure();

  /** The promotion that is amended. */
  public abstract FiledPromotion original();

  /** What changes. */
  public abstract PromotionChanges changes();

  /** Why. Wire: {@code LyDoDieuChinh}. */
  @Value.Redacted
  public abstract Optional<String> reason();

  /** Other things that the trader commits to. Wire: {@code NoiDungCamKetKhac}. */
  @Value.Redacted
  public abstract Optional<String> commitment();

  /** The name of the application form. Wire: {@code TenTepDangKy}. */
  @Value.Redacted
  public abstract Optional<String> formName();

  /**
   * Where the application form can be fetched, when it is an address of the web. It is a stranger's
   * word: fetch only from hosts that you expect. Wire: {@code URLTepDangKy}.
   */
  @Value.Redacted
  public abstract Optional<URI> formUri();

  /** Whether the portal takes it for an update of its own. Wire: {@code isUpdating}. */
  @Value.Default
  public boolean updating() {
    return false;
  }

  /** What else came, by wire name; see {@link PromotionDossier#additional}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Map<String, String> additional();

  /** What is required. */
  public static Builder builder(
      String portalNumber, FiledPromotion original, PromotionChanges changes) {
    return new Builder().portalNumber(portalNumber).original(original).changes(changes);
  }

  /** Builds an {@link AmendedPromotion}. */
  public static final class Builder extends ImmutableAmendedPromotion.Builder {
    Builder() {}
  }
}
