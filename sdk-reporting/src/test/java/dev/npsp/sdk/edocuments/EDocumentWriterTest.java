package dev.npsp.sdk.edocuments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.VietnamTime;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EDocumentWriterTest {

  private static final Correspondent MINISTRY =
      Correspondent.of(AgencyCode.of("000.00.00.G99"), "Bộ Mẫu");
  private static final Correspondent PROVINCE =
      Correspondent.of(AgencyCode.of("H99"), "Ủy ban nhân dân tỉnh Mẫu");

  @Test
  void write_ofWhatTheBuilderAsks_isEnough() {
    EDocument document =
        EDocument.builder(
                MINISTRY, PROVINCE, "7", "BM-VP", LocalDate.of(2026, 11, 2), "Giao <nhiệm> & vụ")
            .build();

    EDocument read = (EDocument) EdxmlSamples.read(EdxmlSamples.written(document));

    assertThat(read.subject()).contains("Giao <nhiệm> & vụ");
    assertThat(read.documentId()).contains("000.00.00.G99,2026/11/02,7/BM-VP");
  }

  @Test
  void write_ofWhatLacksMuch_tellsAllAtOnceAndWritesNothing() {
    EDocument document =
        EDocument.builder(Correspondent.builder("").build())
            .subject("a\u0001b")
            .business(Business.of(BusinessKind.of("7")))
            .addAttachments(EDocumentFile.builder("").build())
            .addAttachments(
                EDocumentFile.of(Document.link("a.pdf", URI.create("https://example.invalid/a"))))
            .build();

    assertThatThrownBy(() -> EdxmlSamples.written(document))
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            e ->
                assertThat(e.violations())
                    .extracting(Violation::path)
                    .contains(
                        "sender.id",
                        "sender.name",
                        "receivers",
                        "number",
                        "notation",
                        "issuedOn",
                        "subject",
                        "business.kind",
                        "business.documentId",
                        "attachments[0].name",
                        "attachments[0].content",
                        "attachments[1].content"));
  }

  @Test
  void write_ofARefusalWithoutAReason_isRefused() {
    StatusMessage refusal =
        StatusMessage.builder(
                PROVINCE,
                DocumentReference.of(EdxmlSamples.document()),
                EDocumentStatus.REFUSED,
                VietnamTime.of(2026, 10, 6, 8, 0))
            .build();

    assertThatThrownBy(() -> EdxmlSamples.written(refusal))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("description");
    assertThat(EdxmlSamples.written(refusal.toBuilder().description("Sai nơi nhận").build()))
        .contains("<Timestamp>2026/10/06 08:00:00</Timestamp>");
  }

  @Test
  void write_ofTwoFilesOfOneId_isRefused() {
    EDocumentFile file = EDocumentFile.of(Document.bytes("a.pdf", new byte[] {1}));
    EDocument document =
        EdxmlSamples.document().toBuilder()
            .attachments(
                List.of(
                    file.toBuilder().contentId("x").build(),
                    file.toBuilder().contentId("x").build()))
            .build();

    assertThatThrownBy(() -> EdxmlSamples.written(document))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("attachments[1].contentId");
  }

  @Test
  void write_ofAFileBesideOneThatWasRead_givesItAnIdOfItsOwn() {
    EDocumentFile read = EDocumentFile.of(Document.bytes("a.pdf", new byte[] {1}));
    EDocumentFile added = EDocumentFile.of(Document.bytes("b.pdf", new byte[] {2}));
    EDocument document =
        EdxmlSamples.document().toBuilder()
            .attachments(List.of(added, read.toBuilder().contentId("file-1").build()))
            .build();

    EDocument again = (EDocument) EdxmlSamples.read(EdxmlSamples.written(document));

    assertThat(again.unread()).isEmpty();
    assertThat(again.attachments())
        .extracting(EDocumentFile::state)
        .containsExactly(EDocumentFile.State.WHOLE, EDocumentFile.State.WHOLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "cid:x", "CID: x ", "e\u0301"})
  void write_ofAnIdInAnySpelling_findsTheContentAgain(String id) {
    EDocumentFile file = EDocumentFile.of(Document.bytes("a.pdf", new byte[] {1}));
    EDocument document =
        EdxmlSamples.document().toBuilder()
            .attachments(List.of(file.toBuilder().contentId(id).build(), file))
            .build();
    String written = EdxmlSamples.written(document);

    assertThat(written).doesNotContain("cid:cid:").doesNotContain("cid: ");
    assertThat(((EDocument) EdxmlSamples.read(written)).attachments())
        .extracting(EDocumentFile::state)
        .containsExactly(EDocumentFile.State.WHOLE, EDocumentFile.State.WHOLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0001b", "a\uFFFFb", "a\uFFFDb"})
  void write_ofATextThatXmlCannotHold_isRefusedWhereverItStands(String odd) {
    Staff staff = Staff.builder().department(odd).name(odd).email(odd).mobile(odd).build();
    DocumentReference reference = DocumentReference.builder(odd).code(odd).documentId(odd).build();
    EDocument document =
        EdxmlSamples.document().toBuilder()
            .sender(
                MINISTRY.toBuilder()
                    .parentName(odd)
                    .address(odd)
                    .email(odd)
                    .phone(odd)
                    .fax(odd)
                    .website(odd)
                    .build())
            .documentId(odd)
            .kind(DocumentKind.builder().type(odd).detail(odd).build())
            .details(
                DocumentDetails.builder()
                    .priority(odd)
                    .sphere(odd)
                    .typistMark(odd)
                    .copies(odd)
                    .pages(odd)
                    .addAnnexes(odd)
                    .build())
            .steeringType(odd)
            .addResponseFor(reference)
            .trace(List.of(TraceStep.builder(odd).build()))
            .business(
                Business.builder()
                    .kind(BusinessKind.REPLACE)
                    .documentId(odd)
                    .contentChange(odd)
                    .receiverChange(odd)
                    .addReceivers(BusinessReceiver.of(odd, odd))
                    .paperCopy(odd)
                    .staff(staff)
                    .addReplacements(Replacement.of(odd, List.of(odd)))
                    .build())
            .attachments(
                List.of(
                    EDocumentFile.of(Document.bytes("a.pdf", new byte[] {1})).toBuilder()
                        .mediaType(odd)
                        .contentId(odd)
                        .build()))
            .build();
    StatusMessage status =
        EdxmlSamples.status().toBuilder().responseFor(reference).staff(staff).build();

    assertThat(odd(() -> EdxmlSamples.written(document)))
        .containsExactly(
            "attachments[0].contentId",
            "attachments[0].mediaType",
            "business.contentChange",
            "business.documentId",
            "business.paperCopy",
            "business.receiverChange",
            "business.receivers",
            "business.replacements[0].documentId",
            "business.replacements[0].organIds",
            "business.staff.department",
            "business.staff.email",
            "business.staff.mobile",
            "business.staff.name",
            "details.annexes",
            "details.copies",
            "details.pages",
            "details.priority",
            "details.sphere",
            "details.typistMark",
            "documentId",
            "kind.detail",
            "kind.type",
            "responseFor.code",
            "responseFor.documentId",
            "responseFor.organId",
            "sender.address",
            "sender.email",
            "sender.fax",
            "sender.parentName",
            "sender.phone",
            "sender.website",
            "steeringType",
            "trace.organId");
    assertThat(odd(() -> EdxmlSamples.written(status)))
        .containsExactly(
            "responseFor.code",
            "responseFor.documentId",
            "responseFor.organId",
            "staff.department",
            "staff.email",
            "staff.mobile",
            "staff.name");
  }

  @Test
  void write_ofWhatNamesNoEarlierDocument_isRefused() {
    Replacement replaced = Replacement.of("1", List.of());

    assertThat(odd(Business.builder().kind(BusinessKind.RECALL).addReplacements(replaced).build()))
        .containsExactly("business.documentId");
    assertThat(odd(Business.builder().kind(BusinessKind.UPDATE).documentId(" ").build()))
        .containsExactly("business.documentId");
    assertThat(odd(Business.builder().kind(BusinessKind.REPLACE).documentId("1").build()))
        .containsExactly("business.replacements");
    assertThat(
            odd(
                Business.builder()
                    .kind(BusinessKind.REPLACE)
                    .addReplacements(Replacement.of(" ", List.of()))
                    .build()))
        .containsExactly("business.replacements[0].documentId");
  }

  private static List<String> odd(Business business) {
    return odd(
        () -> EdxmlSamples.written(EdxmlSamples.document().toBuilder().business(business).build()));
  }

  private static List<String> odd(Runnable writing) {
    try {
      writing.run();
    } catch (InvalidRequest e) {
      return e.violations().stream().map(Violation::path).toList();
    }
    throw new AssertionError("it was written");
  }
}
