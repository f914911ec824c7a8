package dev.npsp.sdk.internal.mapi.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.ProcedureCode;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.internal.mapi.catalogues.AgencyRow;
import dev.npsp.sdk.internal.mapi.catalogues.CatalogueMapping;
import dev.npsp.sdk.internal.mapi.catalogues.FieldRow;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the shape in which an answer is said, the value read is the same. */
class OddShapesTest {

  @Property(tries = 500)
  void procedure_inWhateverShape_isTheSame(@ForAll long seed) throws JsonUnreadable {
    assertSameProcedure("/samples/mapi-LayThuTuc-response.json", seed);
  }

  @Property(tries = 500)
  void procedureWithEverything_inWhateverShape_isTheSame(@ForAll long seed) throws JsonUnreadable {
    assertSameProcedure("/procedure-with-everything.json", seed);
  }

  @Property(tries = 200)
  void procedures_inWhateverShape_areTheSame(@ForAll long seed) throws JsonUnreadable {
    byte[] plain = Sample.bytes("/samples/mapi-LayDanhSachTTHC-response.json");
    byte[] odd = new OddShapes(seed).of(plain);

    assertThat(ProcedureMapping.summaries(Sample.rows(odd, ProcedureSummaryRow.class)))
        .isEqualTo(ProcedureMapping.summaries(Sample.rows(plain, ProcedureSummaryRow.class)));
  }

  @Property(tries = 200)
  void agencies_inWhateverShape_areTheSame(@ForAll long seed) throws JsonUnreadable {
    byte[] plain = Sample.bytes("/samples/mapi-LayDanhMucCoQuan-response.json");
    byte[] odd = new OddShapes(seed).of(plain);

    assertThat(CatalogueMapping.agencies(Sample.rows(odd, AgencyRow.class)))
        .isEqualTo(CatalogueMapping.agencies(Sample.rows(plain, AgencyRow.class)));
  }

  @Property(tries = 200)
  void fields_inWhateverShape_areTheSame(@ForAll long seed) throws JsonUnreadable {
    byte[] plain = Sample.bytes("/samples/mapi-LayDanhMucLinhVuc-response.json");
    byte[] odd = new OddShapes(seed).of(plain);

    assertThat(CatalogueMapping.fields(Sample.rows(odd, FieldRow.class)))
        .isEqualTo(CatalogueMapping.fields(Sample.rows(plain, FieldRow.class)));
  }

  private static void assertSameProcedure(String resource, long seed) throws JsonUnreadable {
    byte[] plain = Sample.bytes(resource);
    byte[] odd = new OddShapes(seed).of(plain);
    ProcedureCode asked = ProcedureCode.of("9.999999");

    var read = ProcedureMapping.procedure(asked, Sample.rows(odd, ProcedureRow.class));

    assertThat(read)
        .isPresent()
        .isEqualTo(ProcedureMapping.procedure(asked, Sample.rows(plain, ProcedureRow.class)));
  }
}
