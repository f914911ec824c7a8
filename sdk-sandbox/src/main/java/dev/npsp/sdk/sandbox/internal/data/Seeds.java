package dev.npsp.sdk.sandbox.internal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The agencies, provinces and public services that the sandbox knows. */
public final class Seeds {
  private final List<Agency> agencies;
  private final List<Province> provinces;
  private final List<ProcedureSeed> procedures;
  private final List<CatalogueSeed> catalogues;

  private Seeds(
      List<Agency> agencies,
      List<Province> provinces,
      List<ProcedureSeed> procedures,
      List<CatalogueSeed> catalogues) {
    this.agencies = agencies;
    this.provinces = provinces;
    this.procedures = procedures;
    this.catalogues = catalogues;
  }

  public static Seeds load() {
    List<Agency> agencies = CsvTable.read("agencies.csv").stream().map(Seeds::agency).toList();
    List<Province> provinces =
        CsvTable.read("provinces34.csv").stream()
            .map(row -> new Province(row.text("gso_code"), row.text("name_vi")))
            .toList();
    List<CatalogueSeed> catalogues =
        CsvTable.read("catalogues.csv").stream()
            .map(
                row -> new CatalogueSeed(row.text("catalogue"), row.text("code"), row.text("name")))
            .toList();
    return new Seeds(agencies, provinces, procedures(agencies), catalogues);
  }

  public List<Agency> agencies() {
    return agencies;
  }

  public List<Province> provinces() {
    return provinces;
  }

  public List<ProcedureSeed> procedures() {
    return procedures;
  }

  /** The rows of the catalogues of which only the name is attested. */
  public List<CatalogueSeed> catalogues() {
    return catalogues;
  }

  /** What households and enterprises pay without a dossier. */
  public static List<BillSeed> bills() {
    Map<String, String> names =
        CsvTable.read("services.csv").stream()
            .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("name_vi")));
    return CsvTable.read("bills.csv").stream().map(row -> bill(row, names)).toList();
  }

  private static BillSeed bill(CsvRow row, Map<String, String> names) {
    String service = row.text("service_id");
    if (!names.containsKey(service)) {
      throw new IllegalStateException("bills.csv does not fit its neighbours: " + service);
    }
    return new BillSeed(
        service,
        names.getOrDefault(service, ""),
        row.text("kind"),
        row.text("prefix"),
        Integer.parseInt(row.text("digits")),
        Integer.parseInt(row.text("bills")),
        row.text("period"),
        Long.parseLong(row.text("base")),
        Long.parseLong(row.text("step")),
        Integer.parseInt(row.text("steps")),
        row.text("service"),
        row.text("payee_account"),
        row.text("payee_bank"),
        row.text("payee_name"),
        row.text("narration"));
  }

  private static Agency agency(CsvRow row) {
    String level = "province".equals(row.text("kind")) ? "1" : "0";
    return new Agency(row.text("code_full"), row.text("name_vi"), level);
  }

  private static List<ProcedureSeed> procedures(List<Agency> agencies) {
    Map<String, Agency> byCode =
        agencies.stream().collect(Collectors.toMap(Agency::code, Function.identity()));
    Map<String, CsvRow> services =
        CsvTable.read("services.csv").stream()
            .collect(Collectors.toMap(row -> row.text("id"), Function.identity()));
    List<ProcedureSeed> procedures = new ArrayList<>();
    for (CsvRow row : CsvTable.read("procedures.csv")) {
      String serviceId = row.text("service_id");
      CsvRow service = services.get(serviceId);
      Agency agency = byCode.get(row.text("agency"));
      if (service == null || agency == null) {
        throw new IllegalStateException("procedures.csv does not fit its neighbours: " + serviceId);
      }
      procedures.add(procedure(procedures.size() + 1, row, service, agency));
    }
    return List.copyOf(procedures);
  }

  /** Separated by bars; who pays a bill brings none. */
  private static List<String> papers(String listed) {
    return listed.isEmpty() ? List.of() : List.of(listed.split("\\|", -1));
  }

  private static ProcedureSeed procedure(int id, CsvRow row, CsvRow service, Agency agency) {
    String code = row.text("wire_code");
    return new ProcedureSeed(
        id,
        code.isEmpty() ? "9.9%05d".formatted(id) : code,
        service.text("code_confidence"),
        code.isEmpty(),
        service.text("name_vi"),
        agency,
        row.text("field_code"),
        row.text("field_name"),
        row.text("level"),
        row.text("applicant_code"),
        row.text("applicant_name"),
        row.text("days"),
        row.text("unit"),
        row.text("fee_counter"),
        row.text("fee_online"),
        row.text("fee_kind"),
        papers(row.text("papers")),
        row.text("result"),
        row.text("quirk"));
  }
}
