package dev.npsp.sdk.sandbox.internal.mapi;

import static dev.npsp.sdk.sandbox.internal.check.Kinds.AGENCY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.FILLED;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.TRUE_FALSE_IN_ANY_CASE;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.oneOf;

import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.internal.data.Seeds;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import dev.npsp.sdk.sandbox.internal.store.ProcedureShelf;
import dev.npsp.sdk.sandbox.internal.store.SummaryStore;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All operations that {@code mapi/g} knows. A new one is one line here and a method in the class of
 * its group.
 */
final class ServiceTable {
  private final Map<String, Service> byName;
  private final Questions questions = new Questions();

  ServiceTable(
      Seeds seeds,
      ProcedureShelf shelf,
      DossierStore store,
      SummaryStore months,
      SandboxOptions options) {
    Catalogues catalogues = new Catalogues(seeds);
    Procedures procedures = new Procedures(shelf);
    Dossiers dossiers = new Dossiers(store, options.existsCode(), options.applyBeforeRefusal());
    Progress progress = new Progress(store, options.applyBeforeRefusal());
    Summaries summaries = new Summaries(months);
    PortalBornStatuses statuses = new PortalBornStatuses(store);

    PublicServices publicServices = new PublicServices(seeds);

    Stream<Service> written =
        Stream.of(
            Service.read("LayDanhMucCoQuan", call -> catalogues.agencies()),
            Service.read("LayDanhMucLinhVuc", call -> catalogues.fields()),
            Service.read("LayDanhMucTinhThanh", call -> catalogues.provinces()),
            Service.read("LayDanhSachTTHC", call -> procedures.list()),
            Service.read("LayThuTuc", procedures::document).with("maTTHC", FILLED),
            Service.read("TraCuuHoSo", dossiers::lookUp).with("mahoso", FILLED),
            Service.write("DongBoHoSoMC", dossiers::sync)
                .with("isUpdating", TRUE_FALSE_IN_ANY_CASE),
            // one sender writes isUpdating here too; it means nothing
            Service.write("CapNhatTienDoHoSoMC", progress::report)
                .withOptional("isUpdating", TRUE_FALSE_IN_ANY_CASE),
            Service.write("DongBoTrangThaiHoSo", statuses::sync).with("type", oneOf("2")),
            Service.read("LayDanhSachTTHCDonVi", procedures::listOf).with("maDonVi", AGENCY),
            Service.read("LayQDCB", procedures::decision).with("idQDCB", FILLED),
            Service.read("LayDVC", publicServices::list).withFilters(),
            Service.read("TraCuuTechID", Accounts::lookUp)
                .with("provider", oneOf("wso2is"))
                .with("mstorcmnd", FILLED),
            Service.read("LayDanhSachHoiDapGuiTuDVCQG", questions::asked),
            Service.read("LayDanhSachHoiDapBoCoQuan", questions::shown),
            Service.read("LayNoiDungTraLoiTheoCauHoi", questions::answers).with("cauhoiid", FILLED),
            Service.write("DongBoThongKeHoSo", summaries::reports),
            Service.write("DongBoDanhGia", summaries::ratings),
            Service.write("DongBoHoiDap", questions::publish),
            Service.write("DongBoKetQuaHoiDapGuiTuDVCQG", questions::reply));
    byName =
        Stream.concat(written, catalogues.services())
            .collect(Collectors.toUnmodifiableMap(Service::name, Function.identity()));
  }

  /** Forgets what agencies have written, dossiers excepted. */
  void forget() {
    questions.clear();
  }

  @Nullable Service find(String name) {
    return byName.get(name);
  }
}
