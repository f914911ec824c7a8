package dev.npsp.sdk.feeds;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.domain.AddressLevels;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.CallableHost;
import dev.npsp.sdk.wire.PathSetting;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where social protection dossiers are pulled from, and by which windows of time. */
@PublicType
@Value.Immutable
public abstract class SocialProtectionSettings {

  SocialProtectionSettings() {}

  /** The ministry's service. */
  public abstract URI service();

  /** The key, in the body and as the bearer token. Wire: {@code AcceptKey}. */
  public abstract Secret acceptKey();

  /** A bearer token other than the key, where the ministry gives one out. */
  public abstract Optional<Secret> bearer();

  /** Whose dossiers. Wire: {@code MaTinh}. */
  public abstract String provinceCode();

  /**
   * Whose dossiers, "" for all of the province, as it has to be when the feed {@link #start begins}
   * since July 2025, when there are no districts. Wire: {@code MaHuyen}.
   */
  @Value.Default
  public String districtCode() {
    return "";
  }

  /** Whose dossiers, "" for all of the province. Wire: {@code MaXa}. */
  @Value.Default
  public String communeCode() {
    return "";
  }

  /**
   * Which data. Wire: {@code LoaiDuLieu}; values were not seen. Default {@code HOSO}: a proposal.
   */
  @Value.Default
  public String dataKind() {
    return "HOSO";
  }

  /** Where the feed begins when there is no cursor yet. */
  public abstract Instant start();

  /** The longest window asked for at once. Default a day. */
  @Value.Default
  public Duration window() {
    return Duration.ofDays(1);
  }

  /**
   * How far each window reaches back into the one before, for dossiers that appeared late. Default
   * ten minutes; what comes twice is known by its number.
   */
  @Value.Default
  public Duration overlap() {
    return Duration.ofMinutes(10);
  }

  /** Where dossiers are pulled. Default {@code apiBTXH/LayHoSo}: a proposal of ours. */
  @Value.Default
  public String pullPath() {
    return "apiBTXH/LayHoSo";
  }

  /** Where results are reported. Default as attested. */
  @Value.Default
  public String resultPath() {
    return "apiBTXH/DongBoDVC";
  }

  /** Where steps are reported. Default as attested. */
  @Value.Default
  public String stepPath() {
    return "apiBTXH/XuLyHoSo";
  }

  /** What the answers to steps and results mean. */
  @Value.Default
  public ResponseClassifier answers() {
    return ResponseClassifier.socialProtection();
  }

  /** The service, its key, the province, and from when on. */
  public static Builder builder(URI service, Secret acceptKey, String provinceCode, Instant start) {
    return new Builder()
        .service(service)
        .acceptKey(acceptKey)
        .provinceCode(provinceCode)
        .start(start);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    CallableHost.checked("service", service());
    PathSetting.check("pullPath", pullPath());
    PathSetting.check("resultPath", resultPath());
    PathSetting.check("stepPath", stepPath());
    if (window().toSeconds() < 1 || overlap().isNegative()) {
      throw new IllegalArgumentException(
          "A window has at least a second, and it does not reach into the future.");
    }
    if (AddressLevels.on(LocalDate.ofInstant(start(), VietnamTime.ZONE))
        .contradicts(Optional.of(districtCode()))) {
      throw new IllegalArgumentException(
          "Since 1 July 2025 there are no districts: leave districtCode out and name the commune.");
    }
  }

  /** Collects settings. */
  public static final class Builder extends ImmutableSocialProtectionSettings.Builder {
    Builder() {}
  }
}
