package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The portal asks where a dossier stands. Wire: {@code search/call}. Source: attested by one peer.
 */
@PublicType
@Value.Immutable
public abstract class StatusQuestion {

  StatusQuestion() {}

  /** The number as it was asked for, without blanks around it. Wire: {@code masohoso}. */
  @PersonalData(value = BASIC, shown = true)
  public abstract String number();

  /** The agency that is asked. Wire: {@code madonvi}. */
  public abstract Optional<AgencyCode> agency();

  /** The name of the service, {@code TraCuuHoSo}; "" when missing. Wire: {@code service}. */
  @Value.Default
  public String service() {
    return "";
  }

  /** The number, when it has the portal's form; agencies have numbers of their own, too. */
  public Optional<DossierCode> code() {
    try {
      return Optional.of(DossierCode.of(number()));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a number of the agency's own
    }
  }

  /** A question for this number. */
  public static Builder builder(String number) {
    return new Builder().number(number);
  }

  /** Builds a {@link StatusQuestion}. */
  public static final class Builder extends ImmutableStatusQuestion.Builder {
    Builder() {}
  }
}
