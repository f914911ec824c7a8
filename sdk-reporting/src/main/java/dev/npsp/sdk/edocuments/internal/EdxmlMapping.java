package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.internal.OpenCode;
import dev.npsp.sdk.edocuments.Business;
import dev.npsp.sdk.edocuments.BusinessKind;
import dev.npsp.sdk.edocuments.BusinessReceiver;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.DocumentDetails;
import dev.npsp.sdk.edocuments.DocumentKind;
import dev.npsp.sdk.edocuments.DocumentReference;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.edocuments.EDocumentFile;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import dev.npsp.sdk.edocuments.EdxmlMessage;
import dev.npsp.sdk.edocuments.EdxmlUnreadable.Reason;
import dev.npsp.sdk.edocuments.Replacement;
import dev.npsp.sdk.edocuments.Signer;
import dev.npsp.sdk.edocuments.Staff;
import dev.npsp.sdk.edocuments.StatusMessage;
import dev.npsp.sdk.edocuments.TraceStep;
import dev.npsp.sdk.edocuments.UnknownMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * From the elements of one message to its types. An element that may stand once and stands twice
 * with other words says nothing: whoever else reads the message may take the other one.
 */
final class EdxmlMapping {

  private static final int MOST_TEXTS = 1_000;

  private final Unpacking unpacking;
  private final Set<String> unread = new LinkedHashSet<>();

  EdxmlMapping(Unpacking unpacking) {
    this.unpacking = unpacking;
  }

  EdxmlMessage message(XmlElement root) throws IOException {
    XmlElement envelope = envelope(root);
    Optional<XmlElement> header = only(envelope, EdxmlNames.EDXML_HEADER);
    Optional<XmlElement> body = only(envelope, EdxmlNames.EDXML_BODY);
    Optional<XmlElement> document =
        only(header, EdxmlNames.MESSAGE_HEADER, EdxmlMapping::isNotEmpty);
    Optional<XmlElement> status = only(header, EdxmlNames.STATUS, EdxmlMapping::isNotEmpty);
    if (document.isPresent() && status.isPresent()) {
      throw new Unreadable(Reason.AMBIGUOUS);
    }
    Optional<XmlElement> foreign =
        body.stream()
            .flatMap(found -> found.children().stream())
            .filter(child -> !child.is(EdxmlNames.MANIFEST) && !child.isEmpty())
            .findFirst();
    if (foreign.isPresent() || (document.isEmpty() && status.isEmpty())) {
      return unknown(document.or(() -> status), foreign.or(() -> header).orElse(envelope));
    }
    return status.isPresent()
        ? status(status.get())
        : document(document.get(), header.orElseThrow(), root, envelope, body);
  }

  /** Two that differ may be the one that is signed and the one that is meant. */
  private static XmlElement envelope(XmlElement root) throws Unreadable {
    if (root.is(EdxmlNames.EDXML_ENVELOPE)) {
      return root;
    }
    List<XmlElement> envelopes =
        root.is(EdxmlNames.EDXML)
            ? root.children().stream().filter(child -> child.is(EdxmlNames.EDXML_ENVELOPE)).toList()
            : List.of();
    if (envelopes.size() > 1) {
      throw new Unreadable(Reason.AMBIGUOUS);
    }
    if (envelopes.isEmpty()) {
      throw new Unreadable(Reason.NOT_EDXML);
    }
    return envelopes.get(0);
  }

  private static boolean isNotEmpty(XmlElement element) {
    return !element.isEmpty();
  }

  private static Optional<XmlElement> only(
      Optional<XmlElement> parent, String name, java.util.function.Predicate<XmlElement> which)
      throws Unreadable {
    Optional<XmlElement> found = parent.isPresent() ? only(parent.get(), name) : Optional.empty();
    return found.filter(which);
  }

  private static Optional<XmlElement> only(XmlElement parent, String name) throws Unreadable {
    List<XmlElement> found = parent.all(name);
    if (found.size() > 1) {
      throw new Unreadable(Reason.AMBIGUOUS);
    }
    return found.stream().findFirst();
  }

  // ---- a document

  private EDocument document(
      XmlElement head,
      XmlElement header,
      XmlElement root,
      XmlElement envelope,
      Optional<XmlElement> body)
      throws IOException {
    Optional<XmlElement> code = one(head, EdxmlNames.CODE);
    Optional<XmlElement> issued = one(head, EdxmlNames.PROMULGATION_INFO);
    Optional<XmlElement> trace = one(header, EdxmlNames.TRACE_HEADER_LIST);
    Optional<XmlElement> business =
        trace
            .flatMap(list -> one(list, EdxmlNames.BUSSINESS))
            .or(() -> one(header, EdxmlNames.BUSSINESS));
    List<EDocumentFile> files = attachments(root, envelope, body);
    return EDocument.builder(correspondent(one(head, EdxmlNames.FROM)))
        .receivers(each(head, EdxmlNames.TO, to -> correspondent(Optional.of(to))))
        .documentId(text(head, EdxmlNames.DOCUMENT_ID))
        .number(code.flatMap(found -> text(found, EdxmlNames.CODE_NUMBER)))
        .notation(code.flatMap(found -> text(found, EdxmlNames.CODE_NOTATION)))
        .place(issued.flatMap(found -> text(found, EdxmlNames.PLACE)))
        .issuedOn(issued.flatMap(found -> day(found, EdxmlNames.PROMULGATION_DATE)))
        .kind(one(head, EdxmlNames.DOCUMENT_TYPE).map(this::kind))
        .subject(text(head, EdxmlNames.SUBJECT))
        .content(text(head, EdxmlNames.CONTENT))
        .signer(one(head, EdxmlNames.SIGNER_INFO).map(this::signer))
        .dueDate(day(head, EdxmlNames.DUE_DATE))
        .toPlaces(texts(one(head, EdxmlNames.TO_PLACES), EdxmlNames.PLACE))
        .details(one(head, EdxmlNames.OTHER_INFO).map(this::details))
        .steeringType(code(head, EdxmlNames.STEERING_TYPE))
        .responseFor(each(head, EdxmlNames.RESPONSE_FOR, this::reference))
        .trace(trace.map(list -> each(list, EdxmlNames.TRACE_HEADER, this::step)).orElse(List.of()))
        .business(business.map(this::business))
        .attachments(files)
        .unread(List.copyOf(unread))
        .build();
  }

  private Correspondent correspondent(Optional<XmlElement> element) {
    XmlElement from = element.orElseGet(() -> new XmlElement(EdxmlNames.FROM));
    return Correspondent.builder(text(from, EdxmlNames.ORGAN_ID).orElse(""))
        .name(text(from, EdxmlNames.ORGAN_NAME))
        .parentName(text(from, EdxmlNames.ORGANIZATION_IN_CHARGE))
        .address(text(from, EdxmlNames.ORGAN_ADD))
        .email(text(from, EdxmlNames.EMAIL))
        .phone(text(from, EdxmlNames.TELEPHONE))
        .fax(text(from, EdxmlNames.FAX))
        .website(text(from, EdxmlNames.WEBSITE))
        .build();
  }

  private DocumentKind kind(XmlElement type) {
    return DocumentKind.builder()
        .type(code(type, EdxmlNames.TYPE))
        .detail(code(type, EdxmlNames.TYPE_DETAIL))
        .name(text(type, EdxmlNames.TYPE_NAME))
        .build();
  }

  private Signer signer(XmlElement info) {
    return Signer.builder()
        .competence(text(info, EdxmlNames.COMPETENCE))
        .position(text(info, EdxmlNames.POSITION))
        .fullName(text(info, EdxmlNames.FULL_NAME))
        .build();
  }

  private DocumentDetails details(XmlElement info) {
    return DocumentDetails.builder()
        .priority(code(info, EdxmlNames.PRIORITY))
        .sphere(text(info, EdxmlNames.SPHERE_OF_PROMULGATION))
        .typistMark(text(info, EdxmlNames.TYPER_NOTATION))
        .copies(text(info, EdxmlNames.PROMULGATION_AMOUNT))
        .pages(text(info, EdxmlNames.PAGE_AMOUNT))
        .annexes(texts(one(info, EdxmlNames.APPENDIXES), EdxmlNames.APPENDIX))
        .build();
  }

  private DocumentReference reference(XmlElement of) {
    return DocumentReference.builder(text(of, EdxmlNames.ORGAN_ID).orElse(""))
        .code(text(of, EdxmlNames.CODE))
        .issuedOn(day(of, EdxmlNames.PROMULGATION_DATE))
        .documentId(text(of, EdxmlNames.DOCUMENT_ID))
        .build();
  }

  private TraceStep step(XmlElement at) {
    return TraceStep.builder(text(at, EdxmlNames.ORGAN_ID).orElse(""))
        .at(moment(at, EdxmlNames.TIMESTAMP))
        .build();
  }

  private Business business(XmlElement of) {
    Optional<XmlElement> changes = one(of, EdxmlNames.BUSSINESS_DOCUMENT_INFO);
    Business.Builder business =
        Business.builder()
            .kind(code(of, EdxmlNames.BUSSINESS_DOC_TYPE).map(BusinessKind::of))
            .reason(text(of, EdxmlNames.BUSSINESS_DOC_REASON))
            .documentId(text(of, EdxmlNames.DOCUMENT_ID))
            .paperCopy(code(of, EdxmlNames.PAPER))
            .staff(one(of, EdxmlNames.STAFF_INFO).map(this::staff));
    changes.ifPresent(
        info ->
            business
                .contentChange(code(info, EdxmlNames.DOCUMENT_INFO))
                .receiverChange(code(info, EdxmlNames.DOCUMENT_RECEIVER))
                .receivers(
                    one(info, EdxmlNames.RECEIVER_LIST)
                        .map(list -> each(list, EdxmlNames.RECEIVER, this::receiver))
                        .orElse(List.of())));
    one(of, EdxmlNames.REPLACEMENT_INFO_LIST)
        .ifPresent(
            list ->
                business.replacements(each(list, EdxmlNames.REPLACEMENT_INFO, this::replacement)));
    return business.build();
  }

  private BusinessReceiver receiver(XmlElement of) {
    BusinessReceiver plain = BusinessReceiver.of("", text(of, EdxmlNames.ORGAN_ID).orElse(""));
    return plain.toBuilder().type(code(of, EdxmlNames.RECEIVER_TYPE)).build();
  }

  private Replacement replacement(XmlElement of) {
    return Replacement.of(
        text(of, EdxmlNames.DOCUMENT_ID).orElse(""),
        texts(one(of, EdxmlNames.ORGAN_ID_LIST), EdxmlNames.ORGAN_ID));
  }

  private Staff staff(XmlElement of) {
    return Staff.builder()
        .department(text(of, EdxmlNames.DEPARTMENT))
        .name(text(of, EdxmlNames.STAFF))
        .email(text(of, EdxmlNames.EMAIL))
        .mobile(text(of, EdxmlNames.MOBILE))
        .build();
  }

  // ---- its files

  private List<EDocumentFile> attachments(
      XmlElement root, XmlElement envelope, Optional<XmlElement> body) throws IOException {
    List<XmlElement> contents = new ArrayList<>(contents(root));
    if (root != envelope) {
      contents.addAll(contents(envelope));
    }
    List<EDocumentFile> files = new ArrayList<>();
    for (XmlElement listed : listed(body)) {
      Optional<XmlElement> content = contentOf(listed, contents);
      content.ifPresent(contents::remove);
      files.add(attachment(listed, content));
    }
    for (XmlElement content : contents) {
      files.add(attachment(new XmlElement(EdxmlNames.REFERENCE), Optional.of(content)));
    }
    return files;
  }

  private List<XmlElement> listed(Optional<XmlElement> body) {
    return body.flatMap(found -> one(found, EdxmlNames.MANIFEST))
        .map(manifest -> manifest.all(EdxmlNames.REFERENCE))
        .orElse(List.of());
  }

  private static List<XmlElement> contents(XmlElement parent) {
    return parent.all(EdxmlNames.ATTACHMENT_ENCODED).stream()
        .flatMap(list -> list.all(EdxmlNames.ATTACHMENT).stream())
        .toList();
  }

  /** By the id; two contents of one id would leave open which is meant. */
  private Optional<XmlElement> contentOf(XmlElement listed, List<XmlElement> contents) {
    Optional<String> id = contentId(listed);
    List<XmlElement> found =
        contents.stream().filter(one -> id.isPresent() && contentId(one).equals(id)).toList();
    if (found.size() > 1) {
      unread.add(EdxmlNames.CONTENT_ID);
      return Optional.empty();
    }
    return found.stream().findFirst();
  }

  private Optional<String> contentId(XmlElement of) {
    return text(of, EdxmlNames.CONTENT_ID).flatMap(ContentIds::plain);
  }

  private EDocumentFile attachment(XmlElement listed, Optional<XmlElement> content)
      throws IOException {
    EDocumentFile.Builder file =
        EDocumentFile.builder(
                text(listed, EdxmlNames.ATTACHMENT_NAME)
                    .or(() -> content.flatMap(of -> text(of, EdxmlNames.ATTACHMENT_NAME)))
                    .orElse(""))
            .contentId(contentId(listed).or(() -> content.flatMap(this::contentId)))
            .mediaType(
                text(listed, EdxmlNames.CONTENT_TYPE)
                    .or(() -> content.flatMap(of -> text(of, EdxmlNames.CONTENT_TYPE))))
            .description(text(listed, EdxmlNames.DESCRIPTION));
    Optional<XmlElement.StoredContent> stored =
        content
            .flatMap(of -> one(of, EdxmlNames.CONTENT_TRANSFER_ENCODED))
            .flatMap(of -> Optional.ofNullable(of.file()));
    return stored.isPresent() ? withContent(file, stored.get()) : file.build();
  }

  private EDocumentFile withContent(EDocumentFile.Builder file, XmlElement.StoredContent stored)
      throws IOException {
    EDocumentFile named = file.build();
    Document.Content content = stored.content();
    if (content == null) {
      return named.toBuilder().state(EDocumentFile.State.DAMAGED).build();
    }
    Optional<Document.Content> unpacked;
    try {
      unpacked = unpacking.unpack(content, named.name());
    } catch (DamagedFile e) {
      return named.toBuilder().state(EDocumentFile.State.DAMAGED).build();
    }
    return named.toBuilder()
        .state(EDocumentFile.State.WHOLE)
        .content(unpacked.orElse(content))
        .packaging(
            unpacked.isPresent() ? EDocumentFile.Packaging.ZIP : EDocumentFile.Packaging.PLAIN)
        .build();
  }

  // ---- other messages

  private StatusMessage status(XmlElement of) {
    DocumentReference document =
        one(of, EdxmlNames.RESPONSE_FOR)
            .map(this::reference)
            .orElseGet(() -> DocumentReference.builder("").build());
    return StatusMessage.builder(correspondent(one(of, EdxmlNames.FROM)), document)
        .status(code(of, EdxmlNames.STATUS_CODE).map(EDocumentStatus::of))
        .description(text(of, EdxmlNames.DESCRIPTION))
        .at(moment(of, EdxmlNames.TIMESTAMP))
        .staff(one(of, EdxmlNames.STAFF_INFO).map(this::staff))
        .unread(List.copyOf(unread))
        .build();
  }

  private UnknownMessage unknown(Optional<XmlElement> header, XmlElement body) {
    Map<String, String> texts = new LinkedHashMap<>();
    collect(body, body.name(), texts);
    return UnknownMessage.of(
        correspondent(header.flatMap(found -> one(found, EdxmlNames.FROM))), body.name(), texts);
  }

  private static void collect(XmlElement at, String path, Map<String, String> texts) {
    if (!at.text().isEmpty() && texts.size() < MOST_TEXTS) {
      texts.putIfAbsent(path, at.text());
    }
    for (XmlElement child : at.children()) {
      collect(child, path + "/" + child.name(), texts);
    }
  }

  // ---- elements

  /** The element of that name that says something; none when two of them differ. */
  private Optional<XmlElement> one(XmlElement parent, String name) {
    List<XmlElement> found = parent.all(name);
    if (found.size() > 1 && !found.stream().allMatch(found.get(0)::sameAs)) {
      unread.add(name);
      return Optional.empty();
    }
    return found.stream().findFirst();
  }

  private Optional<String> text(XmlElement parent, String name) {
    return one(parent, name).map(XmlElement::text).filter(text -> !text.isEmpty());
  }

  /** A code that may be kept as it is; one that holds half a character says nothing. */
  private Optional<String> code(XmlElement parent, String name) {
    Optional<String> text = text(parent, name);
    if (text.isPresent() && !OpenCode.isWhole(text.get())) {
      unread.add(name);
      return Optional.empty();
    }
    return text;
  }

  private Optional<LocalDate> day(XmlElement parent, String name) {
    return read(parent, name, EdxmlTime::day);
  }

  private Optional<Instant> moment(XmlElement parent, String name) {
    return read(parent, name, EdxmlTime::moment);
  }

  private <T> Optional<T> read(
      XmlElement parent, String name, Function<String, Optional<T>> reader) {
    Optional<String> text = text(parent, name);
    Optional<T> value = text.flatMap(reader);
    if (text.isPresent() && value.isEmpty()) {
      unread.add(name);
    }
    return value;
  }

  private static <T> List<T> each(XmlElement parent, String name, Function<XmlElement, T> mapping) {
    return parent.all(name).stream().map(mapping).toList();
  }

  private static List<String> texts(Optional<XmlElement> parent, String name) {
    return parent.stream()
        .flatMap(list -> list.all(name).stream())
        .map(XmlElement::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
