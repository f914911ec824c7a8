package dev.npsp.sdk.sandbox.internal.directions;

import dev.npsp.sdk.sandbox.internal.directions.HubMessage.Official;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What the Government Office writes. Its instructions carry a bare PDF, as peers were seen to. */
final class OfficeDocuments {
  static final String OFFICE = "000.00.00.G22";
  private static final String NAME = "Văn phòng Chính phủ";
  private static final String NOTATION = "VPCP-KSTT";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");
  private static final String PDF =
      Base64.getEncoder()
          .encodeToString("%PDF-1.4\n% van ban mau\n%%EOF\n".getBytes(StandardCharsets.UTF_8));

  private final AtomicInteger lastNumber = new AtomicInteger();
  private final Map<String, String> names;

  /** A document and the id by which others name it. */
  record Written(String documentId, byte[] edxml) {}

  /** {@code names} are those of agencies, by their codes. */
  OfficeDocuments(Map<String, String> names) {
    this.names = names;
  }

  Written instruction(LocalDate day, String subject, LocalDate due, List<String> receivers) {
    return written(
        day, subject, due, receivers, "<BussinessDocType>0</BussinessDocType><Paper>0</Paper>");
  }

  Written amendment(LocalDate day, String kind, Official earlier, String subject, LocalDate due) {
    String id = escaped(earlier.documentId());
    String business =
        kind.equals("3")
            ? "<BussinessDocType>3</BussinessDocType><ReplacementInfoList><ReplacementInfo>"
                + element("DocumentId", earlier.documentId())
                + "<OrganIdList>"
                + earlier.receivers().stream()
                    .map(each -> element("OrganId", each))
                    .collect(Collectors.joining())
                + "</OrganIdList></ReplacementInfo></ReplacementInfoList>"
            : "<BussinessDocType>"
                + escaped(kind)
                + "</BussinessDocType><BussinessDocReason>Điều"
                + " chỉnh</BussinessDocReason><DocumentId>"
                + id
                + "</DocumentId>";
    return written(day, subject, due, earlier.receivers(), business);
  }

  private Written written(
      LocalDate day, String subject, LocalDate due, List<String> receivers, String business) {
    int number = lastNumber.incrementAndGet();
    String id = OFFICE + "," + DAY.format(day) + "," + number + "/" + NOTATION;
    String header =
        organ("From", OFFICE, NAME)
            + receivers.stream()
                .map(each -> organ("To", each, names.getOrDefault(each, "Cơ quan " + each)))
                .collect(Collectors.joining())
            + "<Code><CodeNumber>"
            + number
            + "</CodeNumber><CodeNotation>"
            + NOTATION
            + "</CodeNotation></Code><PromulgationInfo><Place>Hà Nội</Place><PromulgationDate>"
            + DAY.format(day)
            + "</PromulgationDate></PromulgationInfo><DocumentType><Type>1</Type>"
            + "<TypeName>Công văn</TypeName></DocumentType>"
            + element("Subject", subject)
            + "<Content/>"
            + element("DueDate", DAY.format(due))
            + "<SteeringType>1</SteeringType>"
            + element("DocumentId", id);
    String body =
        "<edXMLEnvelope><edXMLHeader><MessageHeader>"
            + header
            + "</MessageHeader><TraceHeaderList><Bussiness>"
            + business
            + "</Bussiness></TraceHeaderList></edXMLHeader><edXMLBody><Manifest><Reference>"
            + "<ContentId>cid:tep-1</ContentId><ContentType>application/pdf</ContentType>"
            + "<AttachmentName>cong-van.pdf</AttachmentName></Reference></Manifest></edXMLBody>"
            + "</edXMLEnvelope><AttachmentEncoded><Attachment><ContentType>application/pdf"
            + "</ContentType><ContentId>tep-1</ContentId>"
            + element("ContentTransferEncoded", PDF)
            + "</Attachment></AttachmentEncoded>";
    return new Written(id, edxml(body));
  }

  byte[] recall(Instant at, String documentId, String reason) {
    return edxml(
        "<edXMLEnvelope><edXMLHeader><Status><ResponseFor>"
            + element("OrganId", OFFICE)
            + element("DocumentId", documentId)
            + "</ResponseFor>"
            + organ("From", OFFICE, NAME)
            + "<StatusCode>13</StatusCode>"
            + element("Description", reason)
            + element("Timestamp", DocumentHub.moment(at))
            + "</Status></edXMLHeader></edXMLEnvelope>");
  }

  private static byte[] edxml(String body) {
    String message =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<edXML xmlns=\""
            + Xml.NAMESPACE
            + "\">"
            + body
            + "</edXML>";
    return message.getBytes(StandardCharsets.UTF_8);
  }

  private static String organ(String name, String id, String called) {
    return "<"
        + name
        + ">"
        + element("OrganId", id)
        + element("OrganName", called)
        + "</"
        + name
        + ">";
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + escaped(text) + "</" + name + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
