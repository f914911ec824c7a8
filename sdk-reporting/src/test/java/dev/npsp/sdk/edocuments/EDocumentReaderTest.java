package dev.npsp.sdk.edocuments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.edocuments.EdxmlUnreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EDocumentReaderTest {

  private static final String DOCUMENT = EdxmlSamples.text(EdxmlSamples.DOCUMENT);
  private static final String STATUS = EdxmlSamples.text(EdxmlSamples.STATUS);
  private static final String PDF = "JVBERi0xLjQKJSBtYXUKJSVFT0YK";

  // ---- dirt that was seen

  @ParameterizedTest
  @ValueSource(strings = {"\u0000\u0001ab", "\u00ef\u00bb\u00bf", "\r\n \t", "xx<x"})
  void read_whenJunkStandsBeforeTheProlog_readsTheSame(String junk) {
    byte[] before = junk.getBytes(ISO_8859_1);
    byte[] xml = DOCUMENT.getBytes(UTF_8);
    byte[] both = Arrays.copyOf(before, before.length + xml.length);
    System.arraycopy(xml, 0, both, before.length, xml.length);

    assertThat(EdxmlSamples.read(both)).isEqualTo(EdxmlSamples.document());
  }

  @Test
  void read_ofUtf16WithItsMark_readsTheSame() {
    byte[] xml = ("\uFEFF" + DOCUMENT.replace("utf-8", "utf-16")).getBytes(UTF_16LE);

    assertThat(EdxmlSamples.read(xml)).isEqualTo(EdxmlSamples.document());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.go.vn/eDoc",
        "http://www.e-doc.vn/Schema/",
        "",
      })
  void read_ofEachNamespace_readsTheSame(String namespace) {
    String xml = DOCUMENT.replace("http://www.mic.gov.vn/TBT/QCVN_102_2016", namespace);

    assertThat(EdxmlSamples.read(xml)).isEqualTo(EdxmlSamples.document());
  }

  @Test
  void read_withoutTheOuterElementAndInOtherLetterCase_readsTheEnvelope() {
    String envelope =
        DOCUMENT
            .replaceFirst("(?s)^.*?<edXMLEnvelope>", "<EdXMLEnvelope>")
            .replaceFirst("(?s)</edXMLEnvelope>.*$", "</EdXMLEnvelope>");

    EDocument read = (EDocument) EdxmlSamples.read(envelope);

    assertThat(read.code()).contains("105/BM-VP");
    assertThat(read.attachments().get(0).state()).isEqualTo(EDocumentFile.State.MISSING);
  }

  @Test
  void read_whenCidStandsOnOneSideOnly_findsTheContent() {
    String xml =
        DOCUMENT.replace(
            "<ContentId>cid:tep-0001</ContentId><ContentTransferEncoded>",
            "<ContentId>tep-0001</ContentId><ContentTransferEncoded>");

    assertThat(xml).isNotEqualTo(DOCUMENT);
    assertThat(EdxmlSamples.read(xml)).isEqualTo(EdxmlSamples.document());
  }

  @Test
  void read_whenEmptyElementsStandBesides_readsTheSame() {
    String xml =
        DOCUMENT
            .replace("<From>", "<From><OrganizationInCharge/>")
            .replace("<Subject>", "<Subject/><Subject>")
            .replace("</MessageHeader>", "<DigitalSignature></DigitalSignature></MessageHeader>");

    assertThat(EdxmlSamples.read(xml)).isEqualTo(EdxmlSamples.document());
  }

  @Test
  void read_ofAFileInAZip_takesItOut() throws IOException {
    EDocument read = withFile(Base64.getEncoder().encodeToString(zip("cong-van.pdf")));

    assertThat(read.attachments().get(0).packaging()).isEqualTo(EDocumentFile.Packaging.ZIP);
    assertThat(bytes(read)).isEqualTo("a".getBytes(UTF_8));
  }

  @Test
  void read_ofAnArchiveOfSeveralFiles_leavesItAsItIs() throws IOException {
    byte[] archive = zip("[Content_Types].xml", "word/document.xml");

    EDocument read = withFile(Base64.getEncoder().encodeToString(archive));

    assertThat(read.attachments().get(0).packaging()).isEqualTo(EDocumentFile.Packaging.PLAIN);
    assertThat(bytes(read)).isEqualTo(archive);
  }

  @Test
  void read_ofAZipThatIsAttachedAsAZip_leavesItAsItIs() throws IOException {
    byte[] archive = zip("a.txt");
    String xml =
        DOCUMENT
            .replace("cong-van.pdf", "a.zip")
            .replace(PDF, Base64.getEncoder().encodeToString(archive));

    assertThat(bytes((EDocument) EdxmlSamples.read(xml))).isEqualTo(archive);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1258", "IBM437"})
  void read_ofAFileInAZipWithANameOfAnotherSystem_takesItOut(String charset) throws IOException {
    byte[] zip = zip(Charset.forName(charset), "công-văn.pdf".replace('ă', 'â'));

    EDocument read = withFile(Base64.getEncoder().encodeToString(zip));

    assertThat(bytes(read)).isEqualTo("a".getBytes(UTF_8));
  }

  @Test
  void read_ofAnArchiveWithAPassword_leavesItAsItIs() throws IOException {
    byte[] archive = zip("cong-van.pdf");
    archive[6] |= 1;

    EDocument read = withFile(Base64.getEncoder().encodeToString(archive));

    assertThat(read.attachments().get(0).packaging()).isEqualTo(EDocumentFile.Packaging.PLAIN);
    assertThat(bytes(read)).isEqualTo(archive);
  }

  @Test
  void read_ofAZipWhoseNameIsDecomposed_isTheOneThatWasWritten() throws IOException {
    byte[] archive = zip("a.txt");
    EDocumentFile file = EDocumentFile.of(Document.bytes("te\u0323\u0302p.zip", archive));
    EDocument document = EdxmlSamples.document().toBuilder().attachments(List.of(file)).build();

    assertThat(bytes((EDocument) EdxmlSamples.read(EdxmlSamples.written(document))))
        .isEqualTo(archive);
  }

  @Test
  void read_ofUtf8ThatDeclaresUtf16_readsTheSame() {
    String xml = DOCUMENT.replace("utf-8", "utf-16");

    assertThat(EdxmlSamples.read(xml)).isEqualTo(EdxmlSamples.document());
  }

  @Test
  void read_ofAPrologWithinAText_beginsAtTheMessage() {
    String quoted = "<?xml version=\"1.0\"?><edXML/>";
    String xml =
        DOCUMENT
            .replaceFirst("(?s)^.*?<edXML ", "<edXML ")
            .replace("<Content/>", "<Content><![CDATA[" + quoted + "]]></Content>");

    assertThat(((EDocument) EdxmlSamples.read(xml)).content()).contains(quoted);
  }

  // ---- lenient, never credulous

  @ParameterizedTest
  @ValueSource(
      strings = {"JVBERi0xLjQK!", "JVBERi0xLjQKé", "QUI=QUI=", "A", "UEsDBBQACAgIAAAAAAA="})
  void read_whenAFileIsDamaged_readsTheRestAndSaysSo(String content) {
    EDocument read = withFile(content);

    assertThat(read.code()).contains("105/BM-VP");
    assertThat(read.attachments().get(0).content()).isEmpty();
    assertThat(read.attachments().get(0).state()).isEqualTo(EDocumentFile.State.DAMAGED);
  }

  @Test
  void read_whenAZipEndsAnywhere_isDamagedAndNothingStays(@TempDir Path folder) throws IOException {
    EDocumentReader reader = EDocumentReader.storing(AttachmentStore.inFolder(folder));
    byte[] whole = zip("cong-van.pdf");
    for (int end = 4; end < 60; end++) {
      String cut = Base64.getEncoder().encodeToString(Arrays.copyOf(whole, end));
      byte[] xml = DOCUMENT.replace(PDF, cut).getBytes(UTF_8);

      EDocument read = (EDocument) reader.read(new ByteArrayInputStream(xml));

      assertThat(read.attachments().get(0).state()).isEqualTo(EDocumentFile.State.DAMAGED);
      assertThat(names(folder)).isEmpty();
    }
  }

  @Test
  void read_whenAFileIsEmpty_isMissing() {
    assertThat(withFile(" ").attachments().get(0).state()).isEqualTo(EDocumentFile.State.MISSING);
  }

  @ParameterizedTest
  @CsvSource({"99", "6", "066", "done", "Hoàn thành"})
  void read_ofAStatusThatIsNotKnown_neverMeansDone(String code) {
    StatusMessage read =
        (StatusMessage) EdxmlSamples.read(STATUS.replace(">03<", ">" + code + "<"));

    assertThat(read.status()).contains(EDocumentStatus.of(code));
    assertThat(read.status().orElseThrow().isKnown()).isFalse();
  }

  @Test
  void read_ofTwoStatusesThatDiffer_tellsNone() {
    StatusMessage read =
        (StatusMessage)
            EdxmlSamples.read(
                STATUS.replace("<StatusCode>", "<StatusCode>06</StatusCode><StatusCode>"));

    assertThat(read.status()).isEmpty();
    assertThat(read.unread()).containsExactly("StatusCode");
  }

  @Test
  void read_ofAStatusOfAnotherNamespace_tellsNone() {
    StatusMessage read =
        (StatusMessage)
            EdxmlSamples.read(
                STATUS.replace(
                    "<StatusCode>03</StatusCode>",
                    "<x:StatusCode xmlns:x=\"urn:x\">06</x:StatusCode>"));

    assertThat(read.status()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026/13/01",
        "20/10",
        "mai",
        "2026/02/30",
        "10/20/2026",
        "0001/01/01",
        "31/12/9999",
        "2026-10-20+25:00",
        "2026-10-20T08:00:00+19:00",
        "2199-12-31T20:00:00Z"
      })
  void read_ofADueDateThatIsNone_saysThatItWasTold(String day) {
    EDocument read = (EDocument) EdxmlSamples.read(DOCUMENT.replace("2026/10/20", day));

    assertThat(read.dueDate()).isEmpty();
    assertThat(read.unread()).containsExactly("DueDate");
  }

  /** As systems write it that take XML's own form of a moment: the day is Vietnam's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-10-20T00:00:00+07:00",
        "2026-10-19T17:00:00Z",
        "2026-10-19T17:00:00.000z",
        "2026-10-20T08:00:00.123+0700",
        "2026/10/20 16:59:59 +07:00",
        "2026-10-20T01:00:00+08:00",
        "2026-10-20T08:00+07",
        "2026-10-20+07:00",
        "2026-10-20Z"
      })
  void read_ofADueDateWithATimeZone_isTheDayInVietnam(String day) {
    EDocument read = (EDocument) EdxmlSamples.read(DOCUMENT.replace("2026/10/20", day));

    assertThat(read.dueDate()).contains(LocalDate.of(2026, 10, 20));
    assertThat(read.unread()).isEmpty();
  }

  @Test
  void read_ofAMomentWithATimeZone_isThatMoment() {
    StatusMessage read =
        (StatusMessage)
            EdxmlSamples.read(STATUS.replace("2026/10/05 10:05:00", "2026-10-05T03:05:00Z"));

    assertThat(read.at()).contains(Instant.parse("2026-10-05T03:05:00Z"));
  }

  @Test
  void read_ofABusinessKindThatIsNotKnown_isNotNew() {
    EDocument read =
        (EDocument)
            EdxmlSamples.read(
                DOCUMENT.replace(
                    "<BussinessDocType>0</BussinessDocType>",
                    "<BussinessDocType>9</BussinessDocType>"));

    assertThat(read.businessKind().orElseThrow().isKnown()).isFalse();
  }

  @Test
  void read_ofAnotherBody_keepsItsTextsAndGuessesNothing() {
    String xml =
        DOCUMENT.replaceFirst(
            "(?s)<edXMLBody>.*</edXMLBody>",
            "<edXMLBody><AVReport><Host>may-01</Host><Virus>X</Virus></AVReport></edXMLBody>");

    UnknownMessage read = (UnknownMessage) EdxmlSamples.read(xml);

    assertThat(read.body()).isEqualTo("AVReport");
    assertThat(read.sender().id()).isEqualTo("000.00.00.G99");
    assertThat(read.texts()).containsEntry("AVReport/Host", "may-01");
    assertThat(read.toString()).doesNotContain("may-01");
  }

  // ---- what is refused

  @Test
  void read_ofABillionLaughs_isForbidden() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE edXML [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      dtd.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10));
      dtd.append("\">");
    }
    String xml =
        DOCUMENT
            .replace("<edXML ", dtd + "]><edXML ")
            .replace("<Content/>", "<Content>&a9;</Content>");

    assertThat(reason(xml)).isEqualTo(Reason.FORBIDDEN);
  }

  @Test
  void read_ofAnExternalEntity_isForbiddenAndReachesNothing(@TempDir Path folder)
      throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String xml =
        DOCUMENT
            .replace(
                "<edXML ",
                "<!DOCTYPE edXML [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><edXML ")
            .replace("<Content/>", "<Content>&x;</Content>");

    assertThat(reason(xml)).isEqualTo(Reason.FORBIDDEN);
  }

  /** The JDK's parser ends in errors of other types on some of these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE edXML [<!ENTITY a \"b\">\u0006<!ENTITY c \"d\">]>",
        "<!DOCTYPE edXML [<!ENTITY a",
        "<!-- - -- a --><!DOCTYPE edXML>",
        "<?a <!--?><!DOCTYPE edXML>",
        "<!-",
        "<![CDATA[a]]>"
      })
  void read_ofABrokenDocumentType_isForbidden(String declared) {
    String xml = DOCUMENT.replace("<edXML ", declared + "<edXML ");

    assertThat(reason(declared.equals("<!-") ? xml.replace("<!-<", "<!-a<") : xml))
        .isEqualTo(Reason.FORBIDDEN);
  }

  @Test
  void read_ofADocumentTypeInAComment_readsTheRest() {
    String xml = DOCUMENT.replace("<edXML ", "<!-- <!DOCTYPE a> --><?b <!DOCTYPE ??><edXML ");

    assertThat(EdxmlSamples.read(xml)).isEqualTo(EdxmlSamples.read(DOCUMENT));
  }

  @Test
  void read_ofAnEntityWithoutADeclaration_isNotRead() {
    assertThat(reason(DOCUMENT.replace("<Content/>", "<Content>&x;</Content>")))
        .isIn(Reason.FORBIDDEN, Reason.NOT_XML);
  }

  @Test
  void read_ofTwoEnvelopesOrTwoHeaders_isAmbiguous() {
    String envelope = DOCUMENT.replaceFirst("(?s)^.*?(<edXMLEnvelope>.*</edXMLEnvelope>).*$", "$1");
    String header = DOCUMENT.replaceFirst("(?s)^.*?(<MessageHeader>.*</MessageHeader>).*$", "$1");
    String status = STATUS.replaceFirst("(?s)^.*?(<Status>.*</Status>).*$", "$1");

    assertThat(reason(DOCUMENT.replace("</edXML>", envelope + "</edXML>")))
        .isEqualTo(Reason.AMBIGUOUS);
    assertThat(reason(DOCUMENT.replace("</edXMLHeader>", header + "</edXMLHeader>")))
        .isEqualTo(Reason.AMBIGUOUS);
    assertThat(reason(DOCUMENT.replace("</edXMLHeader>", status + "</edXMLHeader>")))
        .isEqualTo(Reason.AMBIGUOUS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "khong phai xml", "<edXML>", "<a><b></a>", "{\"a\":1}"})
  void read_ofWhatIsNoXml_isRefused(String text) {
    assertThat(reason(text)).isEqualTo(Reason.NOT_XML);
  }

  @Test
  void read_ofAnotherXml_isRefused() {
    assertThat(reason("<html><body/></html>")).isEqualTo(Reason.NOT_EDXML);
  }

  @Test
  void read_ofTooDeepOrTooManyElements_isRefused() {
    String deep = "<Content>" + "<a>".repeat(60) + "</a>".repeat(60) + "</Content>";
    String many = "<Content>" + "<a/>".repeat(30_000) + "</Content>";

    assertThat(reason(DOCUMENT.replace("<Content/>", deep))).isEqualTo(Reason.TOO_LARGE);
    assertThat(reason(DOCUMENT.replace("<Content/>", many))).isEqualTo(Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!--%s-->", "<Content a=\"%s\"/>", "<Content><![CDATA[%s]]></Content>"})
  void read_ofOnePieceThatIsTooLong_isRefused(String form) {
    String xml = DOCUMENT.replace("<Content/>", form.formatted("a".repeat(5 * 1024 * 1024)));

    assertThat(reason(xml)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void read_ofAZipThatGrows_isRefusedAndNothingStays(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("cong-van.pdf"));
      for (int i = 0; i < 64; i++) {
        zip.write(new byte[64 * 1024]);
      }
    }
    String xml = DOCUMENT.replace(PDF, Base64.getEncoder().encodeToString(out.toByteArray()));
    EDocumentReader reader =
        EDocumentReader.builder(AttachmentStore.inFolder(folder)).maxFileBytes(100_000).build();

    assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(xml.getBytes(UTF_8))))
        .isInstanceOfSatisfying(
            EdxmlUnreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void read_whenTheMessageEndsEarly_leavesNoFile(@TempDir Path folder) throws IOException {
    String xml = DOCUMENT.substring(0, DOCUMENT.length() - 10);
    EDocumentReader reader = EDocumentReader.storing(AttachmentStore.inFolder(folder));

    assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(xml.getBytes(UTF_8))))
        .isInstanceOf(EdxmlUnreadable.class);
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void read_intoAFolder_keepsTheFileThere(@TempDir Path folder) throws IOException {
    Path message = Files.writeString(folder.resolve("in.xml"), DOCUMENT);

    EDocument read =
        (EDocument)
            EDocumentReader.storing(AttachmentStore.inFolder(folder.resolve("files")))
                .read(message);

    Document.StoredFile file =
        (Document.StoredFile) read.attachments().get(0).content().orElseThrow();
    assertThat(Files.readString(file.path())).startsWith("%PDF");
    assertThat(file.size()).isEqualTo(21);
  }

  @Test
  void read_whenTheStreamFails_passesItsError() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new java.net.SocketException("gone");
          }
        };

    assertThatThrownBy(() -> EDocumentReader.storing(AttachmentStore.inMemory()).read(broken))
        .isInstanceOf(java.net.SocketException.class);
  }

  @Test
  void unreadable_saysTheRemedyInBothLanguages() {
    EdxmlUnreadable said = new EdxmlUnreadable(Reason.FORBIDDEN);

    assertThat(said.remedy(Locale.ENGLISH)).contains("without a document type");
    assertThat(said.explanation(Locale.forLanguageTag("vi"))).contains("DOCTYPE").contains("edXML");
  }

  private static EDocument withFile(String content) {
    return (EDocument) EdxmlSamples.read(DOCUMENT.replace(PDF, content));
  }

  private static byte[] bytes(EDocument document) {
    return ((Document.Bytes) document.attachments().get(0).content().orElseThrow()).toByteArray();
  }

  private static byte[] zip(String... names) throws IOException {
    return zip(UTF_8, names);
  }

  private static byte[] zip(Charset charset, String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, charset)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('a');
      }
    }
    return out.toByteArray();
  }

  private static Stream<Path> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    }
  }

  private static Reason reason(String xml) {
    try {
      EdxmlSamples.read(xml);
    } catch (EdxmlUnreadable e) {
      return e.reason();
    }
    throw new AssertionError("it was read");
  }
}
