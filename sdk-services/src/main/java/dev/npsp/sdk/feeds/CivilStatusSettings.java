package dev.npsp.sdk.feeds;

import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.CallableHost;
import dev.npsp.sdk.wire.PathSetting;
import java.net.URI;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * Where birth and death dossiers are pulled from. Paths are relative to the address; the one peer
 * that was seen keeps all but one of them in its configuration, so ask for yours.
 */
@PublicType
@Value.Immutable
public abstract class CivilStatusSettings {

  private static final long TWENTY_MEBIBYTES = 20L * 1024 * 1024;
  private static final long SIXTY_FOUR_MEBIBYTES = 64L * 1024 * 1024;

  CivilStatusSettings() {}

  /** The national service, such as {@code https://lienthong.dichvucong.gov.vn/}. */
  public abstract URI service();

  /** The agency's account. Wire: {@code userName}, {@code password}. */
  @Value.Redacted
  public abstract Credentials.Password account();

  /** Where a token is bought. Default {@code api/token}: a proposal of ours. */
  @Value.Default
  public String tokenPath() {
    return "api/token";
  }

  /** Where dossiers are listed. Default {@code api/lienthongdvclt/hosolienthong}: a proposal. */
  @Value.Default
  public String listPath() {
    return "api/lienthongdvclt/hosolienthong";
  }

  /** Where one is read, before its id. Default as attested. */
  @Value.Default
  public String detailPath() {
    return "api/lienthongdvclt/hosolienthong/";
  }

  /** Where one is acknowledged. Default {@code api/lienthongdvclt/danhanhoso}: a proposal. */
  @Value.Default
  public String acknowledgePath() {
    return "api/lienthongdvclt/danhanhoso";
  }

  /** Where statuses are reported. Default as attested for one façade. */
  @Value.Default
  public String statusPath() {
    return "ad/api/lienthongDVCLT/capNhatTrangThaiHoSoDVCLTHoTich";
  }

  /** What stands in every status. Wire: {@code coQuanXuLy}; a peer always sends 5. */
  @Value.Default
  public int processingBody() {
    return 5;
  }

  /**
   * Whether a GET carries an empty JSON object, as a peer sends it. Switch it off for gateways that
   * refuse it.
   */
  @Value.Default
  public boolean sendsBodyOnGet() {
    return true;
  }

  /**
   * How old a token may grow before a new one is bought. Default ten minutes: the token's own life
   * is not told. One that is refused before is renewed once.
   */
  @Value.Default
  public Duration tokenAge() {
    return Duration.ofMinutes(10);
  }

  /** How large one paper may be, in bytes. Default 20 MiB. */
  @Value.Default
  public long paperLimit() {
    return TWENTY_MEBIBYTES;
  }

  /** How large an answer may be, in bytes; papers come inside. Default 64 MiB. */
  @Value.Default
  public long replyLimit() {
    return SIXTY_FOUR_MEBIBYTES;
  }

  /** What the answers to statuses mean. */
  @Value.Default
  public ResponseClassifier answers() {
    return ResponseClassifier.civilStatus();
  }

  /** The service and the agency's account there. */
  public static Builder builder(URI service, Credentials.Password account) {
    return new Builder().service(service).account(account);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    CallableHost.checked("service", service());
    PathSetting.check("tokenPath", tokenPath());
    PathSetting.check("listPath", listPath());
    PathSetting.check("detailPath", detailPath());
    PathSetting.check("acknowledgePath", acknowledgePath());
    PathSetting.check("statusPath", statusPath());
    if (paperLimit() < 1 || replyLimit() < 1 || tokenAge().isNegative() || tokenAge().isZero()) {
      throw new IllegalArgumentException("Limits of size and age are larger than nothing.");
    }
  }

  /** Collects settings. */
  public static final class Builder extends ImmutableCivilStatusSettings.Builder {
    Builder() {}
  }
}
