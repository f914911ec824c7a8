package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How exported goods travel: with what, from where to where, and when they leave.
 *
 * <p>Source: that transport is asked for is attested; the names of the fields are our proposal.
 */
@PublicType
@Value.Immutable
public abstract class ExportShipment {

  static final FormFields<ExportShipment, Builder> FIELDS =
      FormFields.of(() -> builder("", "", ""), Builder::build)
          .required(
              "PhuongTienVanChuyen", FieldType.TEXT, ExportShipment::transport, Builder::transport)
          .required(
              "CangXepHang", FieldType.TEXT, ExportShipment::loadingPort, Builder::loadingPort)
          .required(
              "CangDoHang", FieldType.TEXT, ExportShipment::dischargePort, Builder::dischargePort)
          .optional("NgayKhoiHanh", FieldType.DAY, ExportShipment::departure, Builder::departure)
          .optional(
              "VanTaiDon", FieldType.TEXT, ExportShipment::billOfLading, Builder::billOfLading);

  ExportShipment() {}

  /** By what means, with the vessel or flight. Field: {@code PhuongTienVanChuyen}. */
  @NotBlank @Size(max = 200) @CleanText
  @Value.Redacted
  public abstract String transport();

  /** Where it is loaded. Field: {@code CangXepHang}. */
  @NotBlank @Size(max = 200) @CleanText
  @Value.Redacted
  public abstract String loadingPort();

  /** Where it is unloaded. Field: {@code CangDoHang}. */
  @NotBlank @Size(max = 200) @CleanText
  @Value.Redacted
  public abstract String dischargePort();

  /** When it leaves. Field: {@code NgayKhoiHanh}. */
  @Value.Redacted
  public abstract Optional<LocalDate> departure();

  /** The number of the bill of lading or air waybill. Field: {@code VanTaiDon}. */
  @Value.Redacted
  public abstract Optional<@Size(min = 1, max = 100) @CleanText String> billOfLading();

  /** A shipment, to be completed. */
  public static Builder builder(String transport, String loadingPort, String dischargePort) {
    return new Builder().transport(transport).loadingPort(loadingPort).dischargePort(dischargePort);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a shipment. */
  public static final class Builder extends ImmutableExportShipment.Builder {
    Builder() {}
  }
}
