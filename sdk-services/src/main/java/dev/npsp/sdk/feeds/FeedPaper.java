package dev.npsp.sdk.feeds;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** A paper that came with a dossier: its bytes, or the address to fetch it from. */
@PublicType
@Value.Immutable
public abstract class FeedPaper {

  FeedPaper() {}

  /** The sender's id. Wire: {@code id}, {@code ma}, {@code TepDinhKemId}. */
  public abstract Optional<String> id();

  /** What kind of paper, a code of the sender. Wire: {@code loaiGiayTo}; values not seen. */
  public abstract Optional<String> kind();

  /** What it is, {@code "Giấy chứng sinh"}. Wire: {@code tenGiayTo}, {@code ten}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> name();

  /**
   * The file: its bytes, or the link to fetch it from. Wire: {@code tenTepDinhKem}, its name, ""
   * when missing; {@code loai} in {@code danhSach}, the media type; base64 in {@code
   * duLieuTepDinhKem} or {@code duLieu}; {@code DuongDanTaiTepTin}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Document document();

  /** A paper that came as this file. */
  public static Builder of(Document document) {
    return new Builder().document(document);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a paper. */
  public static final class Builder extends ImmutableFeedPaper.Builder {
    Builder() {}
  }
}
