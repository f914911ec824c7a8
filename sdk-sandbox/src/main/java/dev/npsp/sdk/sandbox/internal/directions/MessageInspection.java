package dev.npsp.sdk.sandbox.internal.directions;

import dev.npsp.sdk.sandbox.internal.directions.HubMessage.Earlier;
import dev.npsp.sdk.sandbox.internal.directions.HubMessage.Official;
import dev.npsp.sdk.sandbox.internal.directions.HubMessage.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Whether a message keeps to QCVN 102:2016; the first thing that is wrong is told. */
final class MessageInspection {
  private static final Set<String> BUSINESS = Set.of("0", "1", "2", "3");
  private static final Set<String> STATUSES =
      Set.of("01", "02", "03", "04", "05", "06", "13", "15", "16");
  private static final Set<String> WITH_REASON = Set.of("02", "16");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu/MM/dd").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

  private MessageInspection() {}

  static HubMessage read(byte[] message, String messageType) throws HubRefusal {
    Element root = Xml.root(message);
    require(Xml.isNamed(root, "edXML"), "Gói tin phải là edXML của QCVN 102:2016");
    Element header = Xml.find(root, "edXMLEnvelope", "edXMLHeader");
    if (header == null) {
      throw HubRefusal.notToTheStandard("Thiếu edXMLEnvelope/edXMLHeader");
    }
    Element document = Xml.find(header, "MessageHeader");
    Element status = Xml.find(header, "Status");
    boolean isStatus = messageType.equals("status");
    if (isStatus && status != null && document == null) {
      return status(status);
    }
    if (!isStatus && document != null && status == null) {
      return official(root, header, document);
    }
    throw HubRefusal.notToTheStandard("messageType không khớp với nội dung gói tin");
  }

  // ---- a document

  private static Official official(Element root, Element header, Element document)
      throws HubRefusal {
    List<String> receivers = new ArrayList<>();
    for (Element to : Xml.children(document, "To")) {
      receivers.add(needed(to, "OrganId"));
    }
    require(!receivers.isEmpty(), "Thiếu To");
    String number = needed(document, "Code", "CodeNumber");
    String notation = needed(document, "Code", "CodeNotation");
    String day = needed(document, "PromulgationInfo", "PromulgationDate");
    LocalDate issued = day(day, "PromulgationDate");
    String sender = needed(document, "From", "OrganId");
    String code = number + "/" + notation;
    String told = Xml.text(document, "DocumentId");
    String due = Xml.text(document, "DueDate");
    String business = Xml.text(header, "TraceHeaderList", "Bussiness", "BussinessDocType");
    require(BUSINESS.contains(business), "BussinessDocType phải là 0, 1, 2 hoặc 3");
    files(root);
    return new Official(
        sender,
        Xml.text(document, "From", "OrganName"),
        List.copyOf(receivers),
        told.isEmpty() ? sender + "," + DAY.format(issued) + "," + code : told,
        code,
        needed(document, "Subject"),
        due.isEmpty() ? Optional.empty() : Optional.of(day(due, "DueDate")),
        business,
        earlier(Xml.find(header, "TraceHeaderList", "Bussiness"), business));
  }

  private static List<Earlier> earlier(@Nullable Element business, String kind) throws HubRefusal {
    if (business == null || kind.equals("0")) {
      return List.of();
    }
    List<Earlier> earlier = new ArrayList<>();
    for (Element list : Xml.children(business, "ReplacementInfoList")) {
      for (Element replaced : Xml.children(list, "ReplacementInfo")) {
        List<String> receivers = new ArrayList<>();
        for (Element organs : Xml.children(replaced, "OrganIdList")) {
          Xml.children(organs, "OrganId")
              .forEach(organ -> receivers.add(organ.getTextContent().strip()));
        }
        earlier.add(new Earlier(needed(replaced, "DocumentId"), List.copyOf(receivers)));
      }
    }
    String one = Xml.text(business, "DocumentId");
    if (!one.isEmpty()) {
      earlier.add(new Earlier(one, List.of()));
    }
    require(!earlier.isEmpty(), "Văn bản thu hồi, cập nhật, thay thế phải nêu văn bản trước");
    return List.copyOf(earlier);
  }

  /** Each file that is listed has a content that can be read; {@code cid:} may stand or not. */
  private static void files(Element root) throws HubRefusal {
    Set<String> contents = new HashSet<>();
    for (Element all : Xml.children(root, "AttachmentEncoded")) {
      for (Element file : Xml.children(all, "Attachment")) {
        contents.add(bare(needed(file, "ContentId")));
        base64(Xml.text(file, "ContentTransferEncoded"));
      }
    }
    Element manifest = Xml.find(root, "edXMLEnvelope", "edXMLBody", "Manifest");
    if (manifest == null) {
      return;
    }
    for (Element listed : Xml.children(manifest, "Reference")) {
      needed(listed, "AttachmentName");
      if (!contents.contains(bare(needed(listed, "ContentId")))) {
        throw HubRefusal.fileHandling("Tệp trong Manifest không có nội dung");
      }
    }
  }

  private static String bare(String contentId) {
    return contentId.startsWith("cid:") ? contentId.substring("cid:".length()) : contentId;
  }

  private static void base64(String content) throws HubRefusal {
    try {
      if (Base64.getMimeDecoder().decode(content).length == 0) {
        throw HubRefusal.fileHandling("Tệp đính kèm rỗng");
      }
    } catch (IllegalArgumentException e) {
      throw HubRefusal.fileHandling("Tệp đính kèm không phải base64");
    }
  }

  // ---- a status

  private static Status status(Element status) throws HubRefusal {
    String code = needed(status, "StatusCode");
    require(STATUSES.contains(code), "StatusCode không có trong danh mục");
    String note = Xml.text(status, "Description");
    require(!note.isEmpty() || !WITH_REASON.contains(code), "Từ chối phải nêu lý do");
    try {
      MOMENT.parse(needed(status, "Timestamp"));
    } catch (DateTimeException e) {
      throw HubRefusal.notToTheStandard("Timestamp phải có dạng yyyy/MM/dd HH:mm:ss");
    }
    return new Status(
        needed(status, "From", "OrganId"),
        needed(status, "ResponseFor", "OrganId"),
        needed(status, "ResponseFor", "DocumentId"),
        code,
        note);
  }

  // ---- both

  private static String needed(Element from, String... path) throws HubRefusal {
    String text = Xml.text(from, path);
    require(!text.isEmpty(), "Thiếu " + String.join("/", path));
    return text;
  }

  private static LocalDate day(String text, String name) throws HubRefusal {
    try {
      return LocalDate.parse(text, DAY);
    } catch (DateTimeException e) {
      throw HubRefusal.notToTheStandard(name + " phải có dạng yyyy/MM/dd");
    }
  }

  private static void require(boolean right, String otherwise) throws HubRefusal {
    if (!right) {
      throw HubRefusal.notToTheStandard(otherwise);
    }
  }
}
