package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * What the sheets leave to the sender may be there or not, in any combination; the rest must be.
 */
class SheetSubsetsPropertiesTest {
  private static final List<String> LISTS =
      List.of(
          "TaiLieuNop",
          "DanhSachLePhi",
          "DanhSachTepDinhKemKhac",
          "DanhSachHoSoBoSung",
          "DanhSachGiayToKetQua");
  private static final List<Members> ELEMENTS =
      List.of(
          SheetExamples.FILE,
          SheetExamples.FEE,
          SheetExamples.OTHER_PAPER,
          SheetExamples.SUPPLEMENT,
          SheetExamples.RESULT);

  private static final PortalSandbox SANDBOX =
      PortalSandbox.start(
          SandboxOptions.builder()
              .partner("DT-THU-NGHIEM")
              .paymentSecret("KHOA-BI-MAT-THU-NGHIEM")
              .build());
  private static final Caller CALLER = new Caller(SANDBOX.uri());

  @AfterContainer
  static void close() {
    SANDBOX.close();
  }

  @BeforeTry
  void forget() {
    SANDBOX.reset();
  }

  @Provide
  Arbitrary<Set<String>> optionalOfDossier() {
    return subsets(SheetExamples.OPTIONAL_OF_DOSSIER.names());
  }

  @Provide
  Arbitrary<Set<String>> optionalOfStep() {
    return subsets(SheetExamples.OPTIONAL_OF_STEP.names());
  }

  @Provide
  Arbitrary<Set<String>> optionalOfCharge() {
    return subsets(SheetExamples.OPTIONAL_OF_RECEIPT.plus(SheetExamples.OF_A_FINE).names());
  }

  @Provide
  Arbitrary<Set<String>> optionalOfFine() {
    return subsets(SheetExamples.OPTIONAL_OF_RECEIPT.plus(SheetExamples.OF_A_SERVICE).names());
  }

  private static Arbitrary<Set<String>> subsets(List<String> names) {
    return Arbitraries.of(names).set().ofMinSize(0).ofMaxSize(names.size());
  }

  @Property(tries = 150)
  void dossier_withAnyPartOfWhatIsOptional_isAccepted(
      @ForAll("optionalOfDossier") Set<String> there) throws Exception {
    Members dossier = SheetExamples.dossier().plus(SheetExamples.OPTIONAL_OF_DOSSIER.only(there));
    assertAccepted(create(dossier));
  }

  @Example
  void dossier_withEachOptionalMemberAloneOrLeftOut_isAccepted() throws Exception {
    Members all = SheetExamples.dossier().plus(SheetExamples.OPTIONAL_OF_DOSSIER);
    for (String name : SheetExamples.OPTIONAL_OF_DOSSIER.names()) {
      SANDBOX.reset();
      assertAccepted(create(all.without(name)));
      SANDBOX.reset();
      assertAccepted(
          create(
              SheetExamples.dossier().plus(SheetExamples.OPTIONAL_OF_DOSSIER.only(Set.of(name)))));
    }
  }

  @Example
  void dossier_withoutARequiredMember_isRefusedByItsName() throws Exception {
    Members all = SheetExamples.dossier().plus(SheetExamples.OPTIONAL_OF_DOSSIER);
    for (String name : SheetExamples.dossier().names()) {
      assertRefused(create(all.without(name)), name + " bị thiếu");
      assertRefused(create(all.with(name, "null")), name + " không được là null");
      if (!name.equals("NgayHenTra")) {
        assertRefused(create(all.with(name, "\"\"")), name);
      }
    }
    assertThat(SANDBOX.dossierCount()).isZero();
  }

  @Property(tries = 150)
  void list_withAnyPartOfAnElementThatHasItsName_isAccepted(@ForAll("element") Set<String> there)
      throws Exception {
    for (int i = 0; i < LISTS.size(); i++) {
      SANDBOX.reset();
      Members element = ELEMENTS.get(i);
      String first = namingMember(element);
      Members some = element.only(there).plus(element.only(Set.of(first)));
      assertAccepted(create(SheetExamples.dossier().with(LISTS.get(i), "[" + some + "]")));
    }
  }

  @Provide
  Arbitrary<Set<String>> element() {
    return subsets(
        ELEMENTS.stream().flatMap(element -> element.names().stream()).distinct().toList());
  }

  @Example
  void list_withoutTheNameOfAnElement_isRefused() throws Exception {
    for (int i = 0; i < LISTS.size(); i++) {
      Members element = ELEMENTS.get(i);
      String name = namingMember(element);
      assertRefused(
          create(SheetExamples.dossier().with(LISTS.get(i), "[" + element.without(name) + "]")),
          LISTS.get(i) + "[0]." + name + " bị thiếu");
    }
  }

  private static String namingMember(Members element) {
    return element.names().stream()
        .filter(name -> name.startsWith("Ten") || name.equals("HoSoBoSungId"))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 20)
  void step_withAnyPartOfWhatIsOptional_isAccepted(@ForAll("optionalOfStep") Set<String> there)
      throws Exception {
    assertAccepted(create(SheetExamples.dossier()));
    Members step = SheetExamples.STEP.plus(SheetExamples.OPTIONAL_OF_STEP.only(there));
    assertAccepted(call("CapNhatTienDoHoSoMC", "\"data\":[" + step + "]"));
    for (String name : SheetExamples.STEP.names()) {
      assertRefused(
          call("CapNhatTienDoHoSoMC", "\"data\":[" + step.without(name) + "]"), name + " bị thiếu");
    }
  }

  @Property(tries = 100)
  void charge_withAnyPartOfWhatItDoesNotNeed_isAccepted(
      @ForAll("optionalOfCharge") Set<String> there) throws Exception {
    Members rest = SheetExamples.OPTIONAL_OF_RECEIPT.plus(SheetExamples.OF_A_FINE).only(there);
    Members charge = SheetExamples.REQUIRED_OF_RECEIPT.plus(SheetExamples.OF_A_SERVICE).plus(rest);
    assertOpened(charge);
  }

  @Property(tries = 100)
  void fine_withAnyPartOfWhatItDoesNotNeed_isAccepted(@ForAll("optionalOfFine") Set<String> there)
      throws Exception {
    Members rest = SheetExamples.OPTIONAL_OF_RECEIPT.plus(SheetExamples.OF_A_SERVICE).only(there);
    Members fine =
        SheetExamples.REQUIRED_OF_RECEIPT
            .with("MaDichVu", "\"1\"")
            .plus(SheetExamples.OF_A_FINE)
            .plus(rest);
    assertOpened(fine);
  }

  @Example
  void receipt_withoutWhatItsServiceNeeds_isRefusedByItsName() throws Exception {
    Members charge = SheetExamples.REQUIRED_OF_RECEIPT.plus(SheetExamples.OF_A_SERVICE);
    for (String name : charge.names()) {
      assertThat(init(charge.without(name)).text("MoTaLoi")).contains(name);
    }
    Members fine =
        SheetExamples.REQUIRED_OF_RECEIPT.with("MaDichVu", "1").plus(SheetExamples.OF_A_FINE);
    for (String name : fine.names()) {
      assertThat(init(fine.without(name)).text("MoTaLoi")).contains(name);
    }
    assertThat(SANDBOX.payments()).isEmpty();
  }

  private void assertOpened(Members receipt) throws Exception {
    assertThat(init(receipt).text("MoTaLoi")).as("%s", receipt).isEqualTo("Thành công");
  }

  private static JsonObject init(Members receipt) throws Exception {
    return Caller.json(CALLER.post("pp/init", SheetExamples.init(receipt)));
  }

  private static JsonObject create(Members dossier) throws Exception {
    return call("DongBoHoSoMC", Caller.write("False", dossier.toString()));
  }

  private static JsonObject call(String service, String members) throws Exception {
    return CALLER.call(service, members);
  }

  private static void assertAccepted(JsonObject answer) {
    assertThat(answer.scalar("error_code")).as(answer.text("message")).isEqualTo("0");
  }

  private static void assertRefused(JsonObject answer, String named) {
    assertThat(answer.scalar("error_code")).isEqualTo("-1");
    assertThat(answer.text("message")).contains(named);
  }
}
