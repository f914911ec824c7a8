package dev.npsp.sdk.dossiers.internal.igate;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.FileToSend;
import dev.npsp.sdk.core.internal.exec.FormPart;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.internal.DossierProtocol;
import dev.npsp.sdk.dossiers.internal.DossiersOverCalls;
import dev.npsp.sdk.dossiers.internal.SubmitReply;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.ProgressRow;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.UploadedRow;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.Lacking;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.igate.IgateSettings;
import dev.npsp.sdk.wire.igate.IgateWire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Dossiers over a ministry's portal: files go first, one a call, then the dossier that names them.
 * Steps and statuses carry the id that the portal gave to the dossier.
 */
public final class IgateDossiers extends DossiersOverCalls {

  private static final String ANY_MEDIA_TYPE = "application/octet-stream";

  private final CallExecutor calls;
  private final CallExecutor tracking;
  private final IgateLimits limits;
  private final IgateSettings settings;

  public IgateDossiers(ClientContext context, SubmittedDossiers known, IgateSettings settings) {
    this(
        context.calls(),
        tracking(context, settings),
        new IgateLimits(context.agency(), known, context.limitWords()),
        settings);
  }

  private IgateDossiers(
      CallExecutor calls, CallExecutor tracking, IgateLimits limits, IgateSettings settings) {
    super(calls, limits);
    this.calls = calls;
    this.tracking = tracking;
    this.limits = limits;
    this.settings = settings;
  }

  /** With a token of its own where the sign-on server gives one, else with the client's. */
  private static CallExecutor tracking(ClientContext context, IgateSettings settings) {
    return settings
        .trackingSession(context.time().clock())
        .map(
            session ->
                context.atPortal("igate tracking", new IgateWire(settings.endpoint()), session))
        .orElseGet(context::calls);
  }

  @Override
  public DossierProtocol heardBy(CallListener listener) {
    return new IgateDossiers(calls.heardBy(listener), tracking.heardBy(listener), limits, settings);
  }

  @Override
  public Origin originOfRun() {
    return calls.origin("dossiers.submitAll (CreateDossier)");
  }

  @Override
  public int mostInACall() {
    return 1;
  }

  @Override
  public SubmitReply submit(List<Dossier> dossiers, boolean updating, List<Violation> found) {
    Dossier dossier = dossiers.get(0);
    Origin origin = calls.origin("dossiers.submit (CreateDossier)");
    requireNone(found, origin);
    List<IgateSubmission.Uploaded> files = new ArrayList<>();
    for (Attachment paper : dossier.papers()) {
      if (!paper.withdrawn()) {
        files.add(uploaded(paper, origin));
      }
    }
    IgateReply answered =
        calls.call(
            updating ? IgateOperations.UPDATE : IgateOperations.CREATE,
            new IgateSubmission(limits.agency(), dossier, files));
    if (answered.kept().isPresent()) {
      limits.remember(dossier.code(), answered.reply());
      throw answered.kept().get();
    }
    return answered.reply();
  }

  private IgateSubmission.Uploaded uploaded(Attachment paper, Origin origin) {
    UploadedRow row = calls.call(IgateOperations.UPLOAD, part(paper.document(), origin));
    return new IgateSubmission.Uploaded(
        paper, Objects.requireNonNull(row.id()), Objects.requireNonNull(row.hash()));
  }

  private static FormPart part(Document document, Origin origin) {
    String name = VietnameseText.nfc(document.name());
    String mediaType = document.mediaType().orElse(ANY_MEDIA_TYPE);
    if (document.content() instanceof Document.StoredFile file) {
      return FormPart.file("files", name, mediaType, asGiven(file, origin));
    }
    return FormPart.bytes("files", name, mediaType, document.bytes().orElseThrow());
  }

  private static FileToSend asGiven(Document.StoredFile file, Origin origin) {
    try {
      FileToSend now = FileToSend.of(file.path());
      if (now.size() == file.size()) {
        return now;
      }
      throw changed(origin, null);
    } catch (IOException e) {
      throw changed(origin, e);
    }
  }

  private static NotSent changed(Origin origin, @Nullable IOException why) {
    return new NotSent(
        origin,
        ServiceText.DOSSIER_FILE_CHANGED.text(),
        ServiceText.DOSSIER_FILE_CHANGED.remedy(),
        why);
  }

  @Override
  public void reportProgress(List<ProgressStep> steps, List<Violation> found) {
    requireNone(found, calls.origin("dossiers.reportProgress (CapNhatTienTrinh)"));
    List<ProgressRow> rows = new ArrayList<>(steps.size());
    for (ProgressStep step : steps) {
      rows.add(IgateMapping.row(step, limits.portalId(step).orElseThrow()));
    }
    calls.call(IgateOperations.REPORT_PROGRESS, rows);
  }

  @Override
  public void updateStatus(StatusUpdate update, List<Violation> found) {
    requireNone(found, calls.origin("dossiers.updateStatus (CapNhatTrangThai)"));
    calls.call(
        IgateOperations.UPDATE_STATUS,
        IgateMapping.row(update, limits.portalId(update).orElseThrow()));
  }

  @Override
  public DossierCode allocateCode(String agencyOrProcedure) {
    return calls.call(IgateOperations.ALLOCATE, agencyOrProcedure);
  }

  @Override
  public Page<RecordedDossier> list() {
    String path =
        settings
            .listPath()
            .orElseThrow(
                () ->
                    Lacking.notOffered(
                        calls.origin("dossiers.list"),
                        ServiceText.OF_DOSSIER_LIST,
                        ServiceText.GIVE_LIST_PATH));
    IgateListing listing = calls.call(IgateOperations.LIST, path);
    return listing.isWhole()
        ? Page.whole(listing.dossiers())
        : Page.followedBy(listing.dossiers(), this::furtherPage);
  }

  private Page<RecordedDossier> furtherPage() {
    throw new NotOffered(
        calls.origin("dossiers.list"),
        ServiceText.OF_FURTHER_PAGES.text(),
        ServiceText.FURTHER_PAGE_UNKNOWN.remedy());
  }

  @Override
  public RecordedDossier get(DossierCode code) {
    String path =
        settings
            .trackingPath()
            .orElseThrow(
                () ->
                    Lacking.notOffered(
                        calls.origin("dossiers.get"),
                        ServiceText.OF_DOSSIER_SEARCH,
                        ServiceText.LOOK_IN_MINISTRY_PORTAL));
    return tracking.call(IgateOperations.TRACK, new IgateTracking(path, code));
  }

  /** Before files are read and rows are made, which what is wrong would not survive. */
  private static void requireNone(List<Violation> found, Origin origin) {
    if (!found.isEmpty()) {
      throw new InvalidRequest(origin, found);
    }
  }
}
