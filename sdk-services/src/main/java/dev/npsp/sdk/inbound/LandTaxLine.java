package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a dossier owes by one decision. Wire: {@code LIST} in the notice's XML. */
@PublicType
@Value.Immutable
public abstract class LandTaxLine {

  LandTaxLine() {}

  /** The dossier. Wire: {@code MA_HSO}. */
  @PersonalData(value = BASIC, shown = true)
  public abstract String dossierNumber();

  /** Who owes, when it has the form of a tax code. Wire: {@code MA_SO_THUE}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<TaxCode> taxCode();

  /** The number of the decision. Wire: {@code SO_QUYET_DINH}. */
  public abstract Optional<String> decisionNumber();

  /** Its date, when it can be read. Wire: {@code NGAY_QUYET_DINH}, dd-MM-yyyy. */
  public abstract Optional<LocalDate> decisionDate();

  /** What is owed for. Wire: {@code TEN_TIEUMUC}. */
  public abstract Optional<String> item();

  /** How much, when it can be read. Wire: {@code SO_TIEN}. */
  public abstract Optional<Vnd> amount();

  /** What else stands in the line; see {@link PromotionDossier#additional}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Map<String, String> additional();

  /** A line for this dossier. */
  public static Builder builder(String dossierNumber) {
    return new Builder().dossierNumber(dossierNumber);
  }

  /** Builds a {@link LandTaxLine}. */
  public static final class Builder extends ImmutableLandTaxLine.Builder {
    Builder() {}
  }
}
