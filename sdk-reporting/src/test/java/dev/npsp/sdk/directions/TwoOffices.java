package dev.npsp.sdk.directions;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.edocuments.Business;
import dev.npsp.sdk.edocuments.BusinessKind;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.edocuments.EDocumentWriter;
import dev.npsp.sdk.edocuments.Replacement;
import dev.npsp.sdk.testing.MovableClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** An office that issues directions to a province, over an axis in memory. */
abstract class TwoOffices {

  static final LocalDate DAY = LocalDate.of(2026, 10, 5);
  static final Correspondent OFFICE =
      Correspondent.of(AgencyCode.of("000.00.00.G99"), "Văn phòng Mẫu");
  static final Correspondent PROVINCE = Correspondent.of(AgencyCode.of("H99"), "Tỉnh Mẫu");
  static final Correspondent OTHER = Correspondent.of(AgencyCode.of("H98"), "Tỉnh Thử");
  static final String ID = "000.00.00.G99,2026/10/05,105/VP";
  static final DirectionKey KEY = new DirectionKey(ID, "H99");

  final MovableClock clock = new MovableClock(VietnamTime.of(2026, 10, 5, 9, 0));
  final MemoryAxis axis = new MemoryAxis();
  final DirectionsClient office = client(OFFICE);
  final DirectionsClient province = client(PROVINCE);

  DirectionsClient client(Correspondent self) {
    return DirectionsClient.over(
        axis.of(self.id()), self, DirectionStore.inMemory(), WorkingCalendar.standard(), clock);
  }

  static EDocument direction() {
    return EDocument.builder(OFFICE, PROVINCE, "105", "VP", DAY, "Giao nhiệm vụ mẫu")
        .addReceivers(OTHER)
        .dueDate(LocalDate.of(2026, 10, 20))
        .build();
  }

  void at(int day, int hour) {
    clock.set(VietnamTime.of(2026, 10, day, hour, 0));
  }

  static String written(EDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      EDocumentWriter.write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static EDocument replacement(String receiver) {
    return EDocument.builder(OFFICE, PROVINCE, "106", "VP", DAY, "Thay thế")
        .business(
            Business.builder()
                .kind(BusinessKind.REPLACE)
                .addReplacements(Replacement.of(ID, List.of(receiver)))
                .build())
        .build();
  }

  /** The element a second time, with other words. */
  static String again(String xml, String element, String words) {
    String opened = "<" + element + ">";
    return xml.replace(opened, opened + words + "</" + element + ">" + opened);
  }

  static String status(String code, String at, String documentId) {
    return status(code, documentId)
        .replace("</StatusCode>", "</StatusCode><Timestamp>" + at + ":00</Timestamp>");
  }

  static String status(String code, String documentId) {
    return "<edXML xmlns=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\"><edXMLEnvelope><edXMLHeader>"
        + "<Status><ResponseFor><DocumentId>"
        + documentId
        + "</DocumentId></ResponseFor><From><OrganId>H99</OrganId></From><StatusCode>"
        + code
        + "</StatusCode></Status></edXMLHeader></edXMLEnvelope></edXML>";
  }
}
