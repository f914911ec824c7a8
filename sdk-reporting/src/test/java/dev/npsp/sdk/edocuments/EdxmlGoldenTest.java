package dev.npsp.sdk.edocuments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.VietnamTime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdxmlGoldenTest {

  @Test
  void read_ofADocument_givesAllThatItSays() {
    EDocument document = EdxmlSamples.document();

    assertThat(document.sender().id()).isEqualTo("000.00.00.G99");
    assertThat(document.sender().agency().orElseThrow().root()).isEqualTo("G99");
    assertThat(document.sender().email()).contains("vidu@example.invalid");
    assertThat(document.receivers()).extracting(Correspondent::id).containsExactly("H99", "H98");
    assertThat(document.code()).contains("105/BM-VP");
    assertThat(document.place()).contains("Hà Nội");
    assertThat(document.issuedOn()).contains(LocalDate.of(2026, 10, 5));
    assertThat(document.kind().orElseThrow().detail()).contains("4");
    assertThat(document.subject()).contains("Về việc thực hiện nhiệm vụ mẫu");
    assertThat(document.content()).isEmpty();
    assertThat(document.signer().orElseThrow().position()).contains("Chánh Văn phòng");
    assertThat(document.dueDate()).contains(LocalDate.of(2026, 10, 20));
    assertThat(document.toPlaces()).containsExactly("Như trên", "Lưu: VT");
    assertThat(document.details().orElseThrow().pages()).contains("2");
    assertThat(document.steeringType()).contains("1");
    assertThat(document.id()).contains("000.00.00.G99,2026/10/05,105/BM-VP");
    assertThat(document.trace())
        .containsExactly(TraceStep.of("000.00.00.G99", VietnamTime.of(2026, 10, 5, 9, 30)));
    assertThat(document.businessKind()).contains(BusinessKind.NEW);
    assertThat(document.unread()).isEmpty();
    EDocumentFile file = document.attachments().get(0);
    assertThat(file.name()).isEqualTo("cong-van.pdf");
    assertThat(file.contentId()).contains("tep-0001");
    assertThat(file.packaging()).isEqualTo(EDocumentFile.Packaging.PLAIN);
    Document.Bytes bytes = (Document.Bytes) file.content().orElseThrow();
    assertThat(new String(bytes.toByteArray(), UTF_8)).startsWith("%PDF-1.4");
  }

  @Test
  void write_ofWhatWasRead_saysTheSameInTheSameOrder() {
    String sample = EdxmlSamples.text(EdxmlSamples.DOCUMENT);

    String written = EdxmlSamples.written(EdxmlSamples.document());

    assertThat(EdxmlSamples.saying(written)).isEqualTo(EdxmlSamples.saying(sample));
    assertThat(EdxmlSamples.read(written)).isEqualTo(EdxmlSamples.document());
  }

  @Test
  void status_bothWays_saysTheSameInTheSameOrder() {
    StatusMessage status = EdxmlSamples.status();

    assertThat(status.status()).contains(EDocumentStatus.ACCEPTED);
    assertThat(status.at()).contains(VietnamTime.of(2026, 10, 5, 10, 5));
    assertThat(status.staff().orElseThrow().department()).contains("Văn thư");
    assertThat(status.responseFor().names(EdxmlSamples.document())).isTrue();
    String written = EdxmlSamples.written(status);
    assertThat(EdxmlSamples.saying(written))
        .isEqualTo(EdxmlSamples.saying(EdxmlSamples.text(EdxmlSamples.STATUS)));
    assertThat(EdxmlSamples.read(written)).isEqualTo(status);
  }

  @Test
  void read_ofTheOlderNamespace_givesTheSameFieldsAndNoBusiness() {
    EDocument document = (EDocument) EdxmlSamples.read(EdxmlSamples.text(EdxmlSamples.GO_VN));

    assertThat(document.receivers().get(0).id()).isEqualTo("H99.DN.001");
    assertThat(document.code()).contains("12/SM-VP");
    assertThat(document.kind().orElseThrow().type()).contains("18");
    assertThat(document.businessKind()).isEmpty();
    assertThat(document.attachments()).hasSize(1);
    assertThat(document.attachments().get(0).state()).isEqualTo(EDocumentFile.State.MISSING);
  }

  @Test
  void write_ofADocumentFromTheOlderNamespace_isInThatOfToday() {
    EDocument old = (EDocument) EdxmlSamples.read(EdxmlSamples.text(EdxmlSamples.GO_VN));
    EDocument document =
        old.toBuilder().business(Business.of(BusinessKind.NEW)).attachments(List.of()).build();

    String written = EdxmlSamples.written(document);

    assertThat(written)
        .contains("<edXML xmlns=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\">")
        .doesNotContain("go.vn/eDoc");
  }

  @Test
  void recallAndReplacement_bothWays_keepWhatTheyName() {
    Business business =
        Business.builder()
            .kind(BusinessKind.REPLACE)
            .reason("Sai số liệu")
            .documentId("000.00.00.G99,2026/10/05,105/BM-VP")
            .contentChange("1")
            .receiverChange("1")
            .addReceivers(BusinessReceiver.of("1", "H98"))
            .staff(Staff.of("Văn thư", "Trần Thị Thử"))
            .paperCopy("1")
            .addReplacements(
                Replacement.of("000.00.00.G99,2026/10/05,105/BM-VP", List.of("H99", "H98")))
            .build();
    EDocument document =
        EdxmlSamples.document().toBuilder()
            .business(business)
            .addResponseFor(DocumentReference.of(EdxmlSamples.document()))
            .build();

    assertThat(EdxmlSamples.read(EdxmlSamples.written(document))).isEqualTo(document);
  }

  @Test
  void write_ofAFile_putsItIntoAZipThatIsTheSameEachTime() {
    EDocument document =
        EdxmlSamples.document().toBuilder()
            .attachments(
                List.of(EDocumentFile.of(Document.bytes("bảng.xlsx", new byte[] {1, 2, 3}))))
            .build();

    String written = EdxmlSamples.written(document);

    assertThat(written).contains("<ContentTransferEncoded>UEsDB");
    assertThat(EdxmlSamples.written(document)).isEqualTo(written);
    EDocumentFile read = ((EDocument) EdxmlSamples.read(written)).attachments().get(0);
    assertThat(read.packaging()).isEqualTo(EDocumentFile.Packaging.ZIP);
    assertThat(read.contentId()).contains("file-1");
    assertThat(((Document.Bytes) read.content().orElseThrow()).toByteArray())
        .containsExactly(1, 2, 3);
  }
}
