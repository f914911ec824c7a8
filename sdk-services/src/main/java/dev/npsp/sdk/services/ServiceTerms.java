package dev.npsp.sdk.services;

import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the procedure behind a service says of for whom, where and by whom it is. Wire: parts of
 * {@code LayThuTuc}.
 */
@PublicType
@Value.Immutable
public abstract class ServiceTerms {

  ServiceTerms() {}

  /**
   * Who may apply. The portal's own list of audiences is longer, and only one of its codes was
   * seen, so the kinds are read from its words - "công dân" and "cá nhân" are a citizen, "doanh
   * nghiệp" and "hợp tác xã" an enterprise, "cơ quan nhà nước" an agency, any other "tổ chức" an
   * organisation - which is a proposal. Wire: {@code DOITUONGTHUCHIEN}, else {@code
   * MOTADOITUONGTHUCHIEN}.
   */
  public abstract Set<ApplicantKind> audiences();

  /** Who may apply, in the portal's words. Wire: {@code TENDOITUONG}. */
  public abstract List<String> audienceNames();

  /** At which levels it is carried out. Wire: {@code CAPTHUCHIEN}. */
  public abstract List<AdministrativeLevel> levels();

  /** The codes of the fields that it belongs to. Wire: {@code MALINHVUC}. */
  public abstract List<String> fieldCodes();

  /** The names of the fields that it belongs to. Wire: {@code TENLINHVUC}. */
  public abstract List<String> fieldNames();

  /**
   * Who announces it, carries it out or decides on it. Wire: {@code MACOQUANCONGBO}, {@code
   * COQUANTHUCHIEN}, {@code COQUANCOTHAMQUYEN}, {@code COQUANDUOCUYQUYEN}.
   */
  public abstract List<AgencyCode> agencies();

  /** Terms, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects the terms. */
  public static final class Builder extends ImmutableServiceTerms.Builder {
    Builder() {}
  }
}
