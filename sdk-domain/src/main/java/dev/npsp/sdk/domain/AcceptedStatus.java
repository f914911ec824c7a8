package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A status of a dossier that the portal accepted, and when it did. Nothing personal. */
@PublicType
@Value.Immutable
public abstract class AcceptedStatus {

  AcceptedStatus() {}

  /** Which dossier. */
  public abstract DossierCode code();

  /** The status. */
  public abstract DossierStatus status();

  /**
   * When the dossier came to it, as it was reported. Wire: {@code ThoiDiemXuLy}. Empty when the
   * status came with the dossier itself, which names no moment of it.
   */
  public abstract Optional<Instant> at();

  /** When the portal accepted it, by the clock of the client. */
  public abstract Instant acceptedAt();

  /**
   * Whether an account that has these need not keep it. With a moment it repeats one of the same
   * status and second, which is what reaches the portal; without one only the last of them, since a
   * dossier may come back to where it stood.
   *
   * @param before what the portal accepted of the dossier so far, oldest first
   */
  public boolean repeats(List<AcceptedStatus> before) {
    List<AcceptedStatus> compared =
        at().isPresent() || before.isEmpty()
            ? before
            : before.subList(before.size() - 1, before.size());
    return compared.stream()
        .anyMatch(each -> each.status().equals(status()) && each.second().equals(second()));
  }

  private Optional<Instant> second() {
    return at().map(moment -> moment.truncatedTo(ChronoUnit.SECONDS));
  }

  /** A status that came with the dossier itself; {@link Builder#at at} may be added. */
  public static Builder builder(DossierCode code, DossierStatus status, Instant acceptedAt) {
    return new Builder().code(code).status(status).acceptedAt(acceptedAt);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of it. */
  public static final class Builder extends ImmutableAcceptedStatus.Builder {
    Builder() {}
  }
}
