package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** A paper that the dossier led to: a permit, a certificate, a decision. */
@PublicType
@Value.Immutable
public abstract class ResultDocument {

  ResultDocument() {}

  /**
   * The file: on this wire a link, http or https, from which the portal fetches it, and as its name
   * what it is, at most 2000 characters. Wire: {@code TenGiayTo}, {@code DuongDanTepTinKetQua}.
   */
  @Valid @PersonalData(BASIC)
  @Value.Redacted
  public abstract Document document();

  /** The sender's own id of the paper. Wire: {@code GiayToId}, "" when absent. */
  public abstract Optional<@CleanText String> id();

  /** Which component of the procedure it is. Wire: {@code MaThanhPhanHoSo}, "" when absent. */
  public abstract Optional<@CleanText String> component();

  /**
   * The national code of the result, {@code KQ.G07.000122}; without it the portal does not count
   * the result as digital. Wire: {@code MaGiayToKetQua}, since 2022, "" when absent.
   */
  public abstract Optional<@CleanText String> resultCode();

  /** A result and where it is. */
  public static ResultDocument link(String name, URI location) {
    return builder(name, location).build();
  }

  /** A result, where it is, and more to say about it. */
  public static Builder builder(String name, URI location) {
    return builder(Document.link(name, location));
  }

  /** A result, and more to say about it. */
  public static Builder builder(Document document) {
    return new Builder().document(document);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a result. */
  public static final class Builder extends ImmutableResultDocument.Builder {
    Builder() {}
  }
}
