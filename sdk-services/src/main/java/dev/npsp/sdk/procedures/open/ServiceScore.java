package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a province, or a unit in one, serves its citizens: a row of the index of Decision 766. Wire:
 * a row of {@code report_tinh_766_service}.
 *
 * <p>A score that is missing or no number is empty.
 */
@PublicType
@Value.Immutable
public abstract class ServiceScore {

  ServiceScore() {}

  /** The gateway's id, for {@link IndexQuery#provinceId}. Wire: {@code ID}. */
  public abstract String id();

  /** The name. Wire: {@code TEN}. */
  public abstract String name();

  /** The agency's code as the gateway wrote it. Wire: {@code MA_COQUAN}. */
  public abstract Optional<String> agencyCodeText();

  /**
   * What kind of unit it is: {@code 1} a department, {@code 2} a commune; {@code 0} was seen with
   * provinces. Wire: {@code CAPDONVIID}.
   */
  public abstract Optional<String> unitKind();

  /** Openness: what is published. Wire: {@code CKMB}. */
  public abstract Optional<BigDecimal> openness();

  /** Progress: what is done in time. Wire: {@code TDGQ}. */
  public abstract Optional<BigDecimal> progress();

  /**
   * Online services, at most 12 points. Wire: {@code CLGQ}. The portal's evaluation API of 2026
   * shows the same score for them; one older caller reads it as online payment.
   */
  public abstract Optional<BigDecimal> clgq();

  /**
   * Online payment, at most 10 points. Wire: {@code TTTT}. One older caller reads it as online
   * services.
   */
  public abstract Optional<BigDecimal> tttt();

  /** Satisfaction. Wire: {@code MDHL}. */
  public abstract Optional<BigDecimal> satisfaction();

  /** Digitisation. Wire: {@code MDSH}. */
  public abstract Optional<BigDecimal> digitisation();

  /** The total. Wire: {@code TONG_SCORE}. */
  public abstract Optional<BigDecimal> total();

  /** What else came, by wire name, as text; JSON text where it was a structure. */
  public abstract Map<String, String> additional();

  /**
   * Online services and online payment together, {@link #clgq} and {@link #tttt}. Empty when either
   * is.
   */
  public Optional<BigDecimal> onlineServicesAndPayment() {
    return clgq().flatMap(one -> tttt().map(one::add));
  }

  /** The agency; empty when {@link #agencyCodeText} has not the form of a code. */
  public Optional<AgencyCode> agency() {
    return agencyCodeText().flatMap(AgencyCode::tryParse);
  }

  /** What is required: id, name. */
  public static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ServiceScore}. */
  public static final class Builder extends ImmutableServiceScore.Builder {
    Builder() {}
  }
}
