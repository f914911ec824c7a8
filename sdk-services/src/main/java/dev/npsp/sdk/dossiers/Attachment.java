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

/**
 * A file that belongs to a dossier. Files travel by link: the portal fetches them back through the
 * adapter, so the link must be one that it can reach.
 */
@PublicType
@Value.Immutable
public abstract class Attachment {

  Attachment() {}

  /**
   * The file: on this wire a link, http or https, from which the portal fetches it, and a name of
   * at most 4000 characters. Wire: {@code TenTepDinhKem}, {@code DuongDanTaiTepTin}.
   */
  @Valid @PersonalData(BASIC)
  @Value.Redacted
  public abstract Document document();

  /**
   * The sender's own id of the file, by which it can be {@linkplain #withdrawn withdrawn}. Wire:
   * {@code TepDinhKemId}, "" when absent.
   */
  public abstract Optional<@CleanText String> id();

  /** Whether the file, sent before, counts no more. Wire: {@code IsDeleted}, "True" or "False". */
  @Value.Default
  public boolean withdrawn() {
    return false;
  }

  /**
   * Which paper of the procedure the file is, by the code in {@code procedure.papers()}. Wire:
   * {@code MaThanhPhanHoSo}, "" when absent.
   */
  public abstract Optional<@CleanText String> component();

  /** Whether it was digitised. Wire: {@code DuocSoHoa}, since 2022. */
  @Value.Default
  public boolean digitised() {
    return false;
  }

  /** Whether it was taken over from another dossier. Wire: {@code DuocTaiSuDung}, since 2022. */
  @Value.Default
  public PaperReuse reuse() {
    return PaperReuse.NONE;
  }

  /**
   * Whether it was taken from the national store of papers. Wire: {@code DuocLayTuKhoDMQG}, since
   * 2022.
   */
  @Value.Default
  public boolean fromNationalStore() {
    return false;
  }

  /**
   * The code of the result that stands in for this paper, {@code KQ.G07.000122}. Wire: {@code
   * MaKetQuaThayThe}, since 2022, "" when absent.
   */
  public abstract Optional<@CleanText String> replacedByResult();

  /** A file and where it is. */
  public static Attachment link(String name, URI location) {
    return builder(name, location).build();
  }

  /** A file, where it is, and more to say about it. */
  public static Builder builder(String name, URI location) {
    return builder(Document.link(name, location));
  }

  /** A file, and more to say about it. */
  public static Builder builder(Document document) {
    return new Builder().document(document);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a file. */
  public static final class Builder extends ImmutableAttachment.Builder {
    Builder() {}
  }
}
