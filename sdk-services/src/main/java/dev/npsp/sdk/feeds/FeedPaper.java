package dev.npsp.sdk.feeds;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.net.URI;
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
  @Value.Redacted
  public abstract Optional<String> name();

  /** The name of the file, which may name a person. Wire: {@code tenTepDinhKem}. */
  @Value.Redacted
  public abstract Optional<String> fileName();

  /** The media type, {@code image/jpeg}. Wire: {@code loai} in {@code danhSach}. */
  public abstract Optional<String> mediaType();

  /**
   * The bytes, a copy; none when the paper comes by address. Wire: base64 in {@code
   * duLieuTepDinhKem}, {@code duLieu}.
   */
  @Value.Redacted
  public abstract byte[] content();

  /** Where to fetch it, a capability: do not log it. Wire: {@code DuongDanTaiTepTin}. */
  @Value.Redacted
  public abstract Optional<URI> location();

  /** A paper whose bytes came along. */
  public static Builder of(byte[] content) {
    return new Builder().content(content);
  }

  /** A paper that is to be fetched. */
  public static Builder at(URI location) {
    return new Builder().content(new byte[0]).location(location);
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
