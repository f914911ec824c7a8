package dev.npsp.sdk.sandbox.internal.mapi;

import static dev.npsp.sdk.sandbox.internal.check.Kinds.FILLED;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.TRUE_FALSE;
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

    byName =
        Stream.of(
                Service.read("LayDanhMucCoQuan", call -> catalogues.agencies()),
                Service.read("LayDanhMucLinhVuc", call -> catalogues.fields()),
                Service.read("LayDanhMucTinhThanh", call -> catalogues.provinces()),
                Service.read("LayDanhSachTTHC", call -> procedures.list()),
                Service.read("LayThuTuc", procedures::document).with("maTTHC", FILLED),
                Service.read("TraCuuHoSo", dossiers::lookUp).with("mahoso", FILLED),
                Service.write("DongBoHoSoMC", dossiers::sync).with("isUpdating", TRUE_FALSE),
                Service.write("CapNhatTienDoHoSoMC", progress::report),
                Service.write("DongBoThongKeHoSo", summaries::reports),
                Service.write("DongBoDanhGia", summaries::ratings),
                Service.write("DongBoTrangThaiHoSo", statuses::sync).with("type", oneOf("2")))
            .collect(Collectors.toUnmodifiableMap(Service::name, Function.identity()));
  }

  @Nullable Service find(String name) {
    return byName.get(name);
  }
}
