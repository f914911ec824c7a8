package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** The decision by which an agency announced the procedure. */
@PublicType
@Value.Immutable
public abstract class Announcement {

  Announcement() {}

  /** The code of the announcing agency as the portal wrote it. Wire: {@code MACOQUANCONGBO}. */
  public abstract Optional<String> agencyCodeText();

  /** Number of the decision, such as {@code 01/QĐ-VD}, or its title. Wire: {@code QUYETDINH}. */
  public abstract Optional<String> decision();

  /** The portal's own key of the decision. Wire: {@code IDQUYETDINHCONGBO}. */
  public abstract Optional<String> decisionId();

  /** The code of the announcing agency; empty when {@link #agencyCodeText} has not its form. */
  public Optional<AgencyCode> agency() {
    return agencyCodeText().flatMap(AgencyCode::tryParse);
  }

  /** Nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Announcement}. */
  public static final class Builder extends ImmutableAnnouncement.Builder {
    Builder() {}
  }
}
