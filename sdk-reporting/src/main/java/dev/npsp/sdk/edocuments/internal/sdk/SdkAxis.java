package dev.npsp.sdk.edocuments.internal.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.OpenCode;
import dev.npsp.sdk.edocuments.AxisEntry;
import dev.npsp.sdk.edocuments.AxisMark;
import dev.npsp.sdk.edocuments.AxisSdk;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.EDocumentReader;
import dev.npsp.sdk.edocuments.EdxmlMessage;
import dev.npsp.sdk.edocuments.internal.AxisAnswers;
import dev.npsp.sdk.edocuments.internal.AxisProtocol;
import dev.npsp.sdk.edocuments.internal.EDocumentText;
import dev.npsp.sdk.edocuments.internal.EdxmlTime;
import dev.npsp.sdk.edocuments.internal.sdk.SdkSheet.HeaderParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The document axis over the verbs of the national SDK. An answer says yes with {@code status} OK;
 * its lists stand in {@code knobsticks} or {@code data}, depending on which SDK the host has.
 */
public final class SdkAxis implements AxisProtocol {

  private static final String SERVICE_DOCUMENTS = "eDoc";

  private final AxisSdk sdk;
  private final AgencyCode agency;
  private final Json json;
  private final EDocumentReader reader;
  private final Locale language;

  public SdkAxis(
      AxisSdk sdk, AgencyCode agency, Json json, EDocumentReader reader, Locale language) {
    this.sdk = sdk;
    this.agency = agency;
    this.json = json;
    this.reader = reader;
    this.language = language;
  }

  @Override
  public Origin origin(String label) {
    return new Origin(label, UUID.randomUUID().toString(), language);
  }

  @Override
  public String send(MessageType type, Path message) {
    Call call = new Call(SdkVerb.SEND);
    JsonNode answer = call.make(header(type, null), Optional.of(message));
    String id = Json.text(answer, "docId").strip();
    if (id.isEmpty()) {
      throw call.notUnderstood(new JsonUnreadable(EDocumentText.NO_DOC_ID.text()));
    }
    return id;
  }

  @Override
  public List<AxisEntry> received(Listing listing) {
    return entries(SdkVerb.RECEIVED, listing);
  }

  @Override
  public List<AxisEntry> sent(Listing listing) {
    return entries(SdkVerb.SENT, listing);
  }

  private List<AxisEntry> entries(SdkVerb verb, Listing listing) {
    Call call = new Call(verb);
    HeaderParameters header =
        new HeaderParameters(
            null,
            service(listing.type()),
            listing.type().code(),
            null,
            null,
            EdxmlTime.text(listing.from()),
            EdxmlTime.text(listing.until()),
            null);
    List<AxisEntry> entries = new ArrayList<>();
    for (SdkSheet.MessageRow row : call.rows(header, SdkSheet.MessageRow.class)) {
      String id =
          text(row.docId())
              .or(() -> text(row.id()))
              .orElseThrow(
                  () -> call.notUnderstood(new JsonUnreadable(EDocumentText.NO_DOC_ID.text())));
      entries.add(
          AxisEntry.builder(id)
              .sender(text(row.from()))
              .receiver(text(row.to()))
              .messageType(text(row.messagetype()))
              .mark(text(row.status()).filter(OpenCode::isWhole).map(AxisMark::of))
              .created(text(row.createdTime()).flatMap(EdxmlTime::moment))
              .build());
    }
    return entries;
  }

  @Override
  public EdxmlMessage get(String docId) {
    Call call = new Call(SdkVerb.GET);
    JsonNode answer = call.make(header(null, docId), Optional.empty());
    String file = Json.text(answer, "filePath").strip();
    if (file.isEmpty()) {
      throw call.notUnderstood(new JsonUnreadable(EDocumentText.NO_MESSAGE.text()));
    }
    try {
      return reader.read(Path.of(file));
    } catch (InvalidPathException | java.nio.file.NoSuchFileException e) {
      throw call.notUnderstood(new JsonUnreadable(EDocumentText.NO_MESSAGE.text()));
    } catch (IOException e) {
      throw new UncheckedIOException("The message that the SDK fetched cannot be read.", e);
    }
  }

  @Override
  public void mark(String docId, AxisMark mark) {
    new Call(SdkVerb.MARK)
        .make(
            new HeaderParameters(null, null, null, docId, null, null, null, mark.code()),
            Optional.empty());
  }

  @Override
  public List<Correspondent> agencies() {
    Call call = new Call(SdkVerb.AGENCIES);
    List<Correspondent> agencies = new ArrayList<>();
    for (SdkSheet.AgencyRow row : call.rows(header(null, null), SdkSheet.AgencyRow.class)) {
      agencies.add(
          Correspondent.builder(text(row.id()).orElse(""))
              .name(text(row.name()))
              .email(text(row.mail()))
              .build());
    }
    return agencies;
  }

  @Override
  public void register(Correspondent registered) {
    new Call(SdkVerb.REGISTER)
        .make(
            new SdkSheet.AgencyRow(
                registered.id(), registered.name().orElse(null), registered.email().orElse(null)),
            Optional.empty());
  }

  @Override
  public void deregister(String agencyId) {
    new Call(SdkVerb.DEREGISTER)
        .make(new SdkSheet.AgencyRow(agencyId, null, null), Optional.empty());
  }

  /** The host's SDK has limits of its own. */
  @Override
  public AxisProtocol with(RequestOptions options) {
    return this;
  }

  private HeaderParameters header(@Nullable MessageType type, @Nullable String docId) {
    return new HeaderParameters(
        type == null ? null : agency.value(),
        type == null ? null : service(type),
        type == null ? null : type.code(),
        docId,
        null,
        null,
        null,
        null);
  }

  private static String service(MessageType type) {
    return type == MessageType.EDOC ? SERVICE_DOCUMENTS : type.code();
  }

  private static Optional<String> text(@Nullable String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }

  /** One call of a verb. */
  private final class Call {

    private final SdkVerb verb;
    private final Origin origin;

    Call(SdkVerb verb) {
      this.verb = verb;
      this.origin = origin(verb.label());
    }

    <T> List<T> rows(Object header, Class<T> type) {
      JsonNode answer = make(header, Optional.empty());
      JsonNode list = Json.member(answer, "knobsticks");
      try {
        return json.rows(list.isMissingNode() ? Json.member(answer, "data") : list, type);
      } catch (JsonUnreadable e) {
        throw notUnderstood(e);
      }
    }

    /** The answer that says yes. */
    JsonNode make(Object header, Optional<Path> file) {
      JsonNode answer;
      try {
        answer = json.tree(asked(header, file).getBytes(StandardCharsets.UTF_8));
      } catch (JsonUnreadable e) {
        throw notUnderstood(e);
      }
      String status = Json.text(answer, "status").strip();
      ReplyCode code = ReplyCode.in(answer, "errorCode", "ErrorCode");
      boolean isYes = status.equalsIgnoreCase("OK") && (code.isMissing() || code.isZero());
      boolean isNo = !status.equalsIgnoreCase("OK") && !code.isMissing() && !code.isZero();
      if (isNo) {
        throw AxisAnswers.refusal(origin, code.text(), Json.text(answer, "errorDesc"));
      }
      if (!isYes) {
        throw notUnderstood(new JsonUnreadable(EDocumentText.NO_ENVELOPE.text()));
      }
      return answer;
    }

    private String asked(Object header, Optional<Path> file) {
      String text = new String(json.write(header), StandardCharsets.UTF_8);
      try {
        return Objects.requireNonNullElse(sdk.call(verb.verb(), text, file), "");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw noAnswer(e);
      } catch (Exception e) {
        throw noAnswer(e);
      }
    }

    private PortalException noAnswer(Exception cause) {
      return verb.changesSomething()
          ? new OutcomeUnknown(
              origin, EDocumentText.SDK_UNKNOWN.text(), EDocumentText.SDK_UNKNOWN.remedy(), cause)
          : new NoAnswer(
              origin, EDocumentText.SDK_FAILED.text(), EDocumentText.SDK_FAILED.remedy(), cause);
    }

    PortalException notUnderstood(JsonUnreadable why) {
      return verb.changesSomething()
          ? new OutcomeUnknown(
              origin, EDocumentText.SDK_UNKNOWN.text(), EDocumentText.SDK_UNKNOWN.remedy(), why)
          : new AnswerNotUnderstood(origin, why.what(), EDocumentText.SDK_FAILED.remedy(), why);
    }
  }
}
