package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
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
import dev.npsp.sdk.edocuments.Replacement;
import dev.npsp.sdk.edocuments.Signer;
import dev.npsp.sdk.edocuments.Staff;
import dev.npsp.sdk.edocuments.StatusMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a document or a status must have before it is written; all that is wrong at once. */
public final class EDocumentRules {

  private final Locale language;
  private final List<Violation> found = new ArrayList<>();

  private EDocumentRules(Locale language) {
    this.language = language;
  }

  /** What is wrong with a document, in that language; empty when it may be written. */
  public static List<Violation> violations(EDocument document, Locale language) {
    EDocumentRules rules = new EDocumentRules(language);
    rules.check(document);
    return rules.sorted();
  }

  /** What is wrong with the status of a document; empty when it may be written. */
  public static List<Violation> violations(StatusMessage status, Locale language) {
    EDocumentRules rules = new EDocumentRules(language);
    rules.check(status);
    return rules.sorted();
  }

  private List<Violation> sorted() {
    return found.stream().distinct().sorted(Violation.BY_PATH).toList();
  }

  private void check(EDocument document) {
    check("sender", document.sender());
    require(!document.receivers().isEmpty(), "receivers");
    for (int i = 0; i < document.receivers().size(); i++) {
      check("receivers[" + i + "]", document.receivers().get(i));
    }
    required("number", document.number());
    required("notation", document.notation());
    require(document.issuedOn().isPresent(), "issuedOn");
    required("subject", document.subject());
    clean("documentId", document.documentId());
    clean("content", document.content());
    clean("place", document.place());
    clean("toPlaces", document.toPlaces());
    clean("steeringType", document.steeringType());
    document.kind().ifPresent(this::check);
    document.signer().ifPresent(this::check);
    document.details().ifPresent(this::check);
    document.responseFor().forEach(earlier -> clean("responseFor", earlier));
    document.trace().forEach(step -> clean("trace.organId", Optional.of(step.organId())));
    require(document.business().isPresent(), "business");
    document.business().ifPresent(this::check);
    checkFiles(document.attachments());
  }

  private void check(DocumentKind kind) {
    clean("kind.type", kind.type());
    clean("kind.detail", kind.detail());
    clean("kind.name", kind.name());
  }

  private void check(Signer signer) {
    clean("signer.competence", signer.competence());
    clean("signer.position", signer.position());
    clean("signer.fullName", signer.fullName());
  }

  private void check(DocumentDetails details) {
    clean("details.priority", details.priority());
    clean("details.sphere", details.sphere());
    clean("details.typistMark", details.typistMark());
    clean("details.copies", details.copies());
    clean("details.pages", details.pages());
    clean("details.annexes", details.annexes());
  }

  private void check(Business business) {
    require(business.kind().isPresent(), "business.kind");
    Optional<BusinessKind> kind = business.kind();
    if (kind.isPresent() && !kind.get().isKnown()) {
      add("business.kind", EDocumentText.UNKNOWN_CODE);
    }
    clean("business.reason", business.reason());
    clean("business.documentId", business.documentId());
    clean("business.contentChange", business.contentChange());
    clean("business.receiverChange", business.receiverChange());
    clean("business.paperCopy", business.paperCopy());
    for (BusinessReceiver receiver : business.receivers()) {
      clean("business.receivers", receiver.type());
      clean("business.receivers", Optional.of(receiver.organId()));
    }
    business.staff().ifPresent(staff -> check("business.staff", staff));
    for (int i = 0; i < business.replacements().size(); i++) {
      Replacement replaced = business.replacements().get(i);
      required("business.replacements[" + i + "].documentId", Optional.of(replaced.documentId()));
      clean("business.replacements[" + i + "].organIds", replaced.organIds());
    }
    checkWhatItNames(business);
  }

  /** A replacement names what it replaces in its list; a recall and an update have one document. */
  private void checkWhatItNames(Business business) {
    Optional<BusinessKind> kind = business.kind();
    if (kind.filter(BusinessKind.REPLACE::equals).isPresent()) {
      require(!business.replacements().isEmpty(), "business.replacements");
    } else if (kind.filter(BusinessKind.NEW::equals).isEmpty()) {
      required("business.documentId", business.documentId());
    }
  }

  private void check(String path, Staff staff) {
    clean(path + ".department", staff.department());
    clean(path + ".name", staff.name());
    clean(path + ".email", staff.email());
    clean(path + ".mobile", staff.mobile());
  }

  private void checkFiles(List<EDocumentFile> files) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < files.size(); i++) {
      EDocumentFile file = files.get(i);
      String path = "attachments[" + i + "]";
      required(path + ".name", Optional.of(file.name()));
      clean(path + ".description", file.description());
      clean(path + ".mediaType", file.mediaType());
      clean(path + ".contentId", file.contentId());
      if (file.content().isEmpty()) {
        add(path + ".content", EDocumentText.NO_CONTENT);
      } else if (!isHere(file.content().get())) {
        add(path + ".content", EDocumentText.NOT_HERE);
      }
      if (file.contentId().flatMap(ContentIds::plain).filter(id -> !ids.add(id)).isPresent()) {
        add(path + ".contentId", EDocumentText.NO_DUPLICATES);
      }
    }
  }

  private static boolean isHere(Document.Content content) {
    return content instanceof Document.Bytes || content instanceof Document.StoredFile;
  }

  private void check(StatusMessage message) {
    check("sender", message.sender());
    check("responseFor", message.responseFor());
    require(message.status().isPresent(), "status");
    if (message.status().filter(status -> !status.isKnown()).isPresent()) {
      add("status", EDocumentText.UNKNOWN_CODE);
    }
    require(message.at().isPresent(), "at");
    message.staff().ifPresent(staff -> check("staff", staff));
    boolean mustSayWhy =
        message
            .status()
            .filter(
                status ->
                    status.equals(EDocumentStatus.REFUSED)
                        || status.equals(EDocumentStatus.RECALL_REFUSED))
            .isPresent();
    if (mustSayWhy) {
      required("description", message.description());
    } else {
      clean("description", message.description());
    }
  }

  private void check(String path, DocumentReference reference) {
    if (reference.documentId().isEmpty()) {
      required(path + ".organId", Optional.of(reference.organId()));
      required(path + ".code", reference.code());
      require(reference.issuedOn().isPresent(), path + ".issuedOn");
    }
    clean(path, reference);
  }

  private void clean(String path, DocumentReference reference) {
    clean(path + ".organId", Optional.of(reference.organId()));
    clean(path + ".code", reference.code());
    clean(path + ".documentId", reference.documentId());
  }

  private void check(String path, Correspondent correspondent) {
    required(path + ".id", Optional.of(correspondent.id()));
    required(path + ".name", correspondent.name());
    clean(path + ".parentName", correspondent.parentName());
    clean(path + ".address", correspondent.address());
    clean(path + ".email", correspondent.email());
    clean(path + ".phone", correspondent.phone());
    clean(path + ".fax", correspondent.fax());
    clean(path + ".website", correspondent.website());
  }

  private void required(String path, Optional<String> text) {
    require(text.filter(value -> !value.isBlank()).isPresent(), path);
    clean(path, text);
  }

  private void require(boolean there, String path) {
    if (!there) {
      add(path, EDocumentText.MISSING);
    }
  }

  private void clean(String path, List<String> texts) {
    texts.forEach(text -> clean(path, Optional.of(text)));
  }

  /** What XML cannot hold, or what a broken import left. */
  private void clean(String path, Optional<String> text) {
    if (text.filter(EDocumentRules::isOdd).isPresent()) {
      add(path, EDocumentText.NOT_WRITABLE_TEXT);
    }
  }

  private static boolean isOdd(String text) {
    return VietnameseText.isBroken(text) || text.chars().anyMatch(EDocumentRules::isNotOfXml);
  }

  private static boolean isNotOfXml(int c) {
    return (c < ' ' && "\t\n\r".indexOf(c) < 0) || c >= 0xFFFE;
  }

  private void add(String path, EDocumentText what) {
    found.add(new Violation(path, what.name(), what.text().in(language)));
  }
}
