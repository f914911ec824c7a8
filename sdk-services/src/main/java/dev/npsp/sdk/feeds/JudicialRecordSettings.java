package dev.npsp.sdk.feeds;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.CallableHost;
import dev.npsp.sdk.wire.PathSetting;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** Who may push applications for judicial records to this agency, and where results go. */
@PublicType
@Value.Immutable
public abstract class JudicialRecordSettings {

  private static final long TWENTY_MEBIBYTES = 20L * 1024 * 1024;
  private static final long SIXTY_FOUR_MEBIBYTES = 64L * 1024 * 1024;

  JudicialRecordSettings() {}

  /** Where statuses and results are reported to. */
  public abstract URI service();

  /** The path for them. Default as attested. */
  @Value.Default
  public String resultPath() {
    return "v2/lyLichTuPhap/traKetQuaHoSoLLTP";
  }

  /**
   * The value of the {@code Authorization} header of reports, if the other side wants one; what it
   * wants was not seen.
   */
  @Value.Redacted
  public abstract Optional<Secret> authorization();

  /** The province's code. Wire: {@code maTinh}. */
  public abstract String provinceCode();

  /** The province's name. Wire: {@code tenTinh}. */
  public abstract String province();

  /**
   * Who may call. The static code in the query, {@code
   * CallerGuard.queryParameter(JudicialRecordFeed.CODE, codes)}, is all that was seen; it stands in
   * every log on the way, so ask for more: {@code .and(CallerGuard.hmacSha256(..))}.
   */
  public abstract CallerGuard guard();

  /** How large one paper may be, in bytes. Default 20 MiB. */
  @Value.Default
  public long paperLimit() {
    return TWENTY_MEBIBYTES;
  }

  /** How large a pushed dossier may be, in bytes; papers come inside. Default 64 MiB. */
  @Value.Default
  public long requestLimit() {
    return SIXTY_FOUR_MEBIBYTES;
  }

  /** What the answers to statuses mean. */
  @Value.Default
  public ResponseClassifier answers() {
    return ResponseClassifier.judicialRecord();
  }

  /** The service, the province, and who may call. */
  public static Builder builder(
      URI service, String provinceCode, String province, CallerGuard guard) {
    return new Builder()
        .service(service)
        .provinceCode(provinceCode)
        .province(province)
        .guard(guard);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    CallableHost.checked("service", service());
    PathSetting.check("resultPath", resultPath());
    if (paperLimit() < 1 || requestLimit() < 1) {
      throw new IllegalArgumentException("Limits of size are larger than nothing.");
    }
  }

  /** Collects settings. */
  public static final class Builder extends ImmutableJudicialRecordSettings.Builder {
    Builder() {}
  }
}
