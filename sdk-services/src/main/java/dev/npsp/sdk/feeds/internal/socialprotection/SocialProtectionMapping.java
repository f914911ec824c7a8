package dev.npsp.sdk.feeds.internal.socialprotection;

import static dev.npsp.sdk.wire.WireText.optional;

import dev.npsp.sdk.core.internal.digest.Digests;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.feeds.FeedAnswer;
import dev.npsp.sdk.feeds.FeedPaper;
import dev.npsp.sdk.feeds.FeedPerson;
import dev.npsp.sdk.feeds.InboxEntry;
import dev.npsp.sdk.feeds.SocialProtectionDossier;
import dev.npsp.sdk.feeds.SocialProtectionResult;
import dev.npsp.sdk.feeds.SocialProtectionSettings;
import dev.npsp.sdk.feeds.SocialProtectionStep;
import dev.npsp.sdk.feeds.internal.FeedFields;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionSheet.ApplicationRow;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionSheet.DecisionFilesMessage;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionSheet.DecisionMessage;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionSheet.ExtentRow;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionSheet.FileRow;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionSheet.FilesRow;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionSheet.PullParameters;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionSheet.StepMessage;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WebAddress;
import dev.npsp.sdk.wire.WireText;
import dev.npsp.sdk.wire.WireTime;
import dev.npsp.sdk.wire.XmlText;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands on the wire of the ministry for social protection, in words of the API and back. */
public final class SocialProtectionMapping {

  private final Json json;
  private final SocialProtectionSettings settings;

  public SocialProtectionMapping(Json json, SocialProtectionSettings settings) {
    this.json = json;
    this.settings = settings;
  }

  /**
   * A window of time.
   *
   * @param from its first moment
   * @param until its last moment
   */
  public record Window(Instant from, Instant until) {}

  /** What was filed in a window. */
  public Object toPull(Window window) {
    return new PullParameters(
        settings.acceptKey().reveal(),
        settings.dataKind(),
        settings.provinceCode(),
        settings.districtCode(),
        settings.communeCode(),
        WireTime.readable(window.from()),
        WireTime.readable(window.until()));
  }

  String pullPath() {
    return settings.pullPath();
  }

  String stepPath() {
    return settings.stepPath();
  }

  String resultPath() {
    return settings.resultPath();
  }

  /** The dossier of a row. */
  public SocialProtectionDossier toDossier(ApplicationRow row) throws JsonUnreadable {
    List<FileRow> files = files(row.files());
    return SocialProtectionDossier.builder(
            FeedFields.number(row.number()), person(row), fingerprint(row, files))
        .procedureCode(optional(row.procedure()))
        .filed(WireTime.moment(row.filed()))
        .channel(optional(row.channel()).map(FilingChannel::of))
        .state(optional(row.state()))
        .registeredResidence(
            address(
                row.registeredProvince(),
                row.registeredDistrict(),
                row.registeredCommune(),
                row.registeredDetail()))
        .actualResidence(
            address(
                row.actualProvince(),
                row.actualDistrict(),
                row.actualCommune(),
                row.actualDetail()))
        .verifiedByVneid(WireText.isYes(row.verifiedByVneid()))
        .detail(optional(row.detail()).flatMap(WebAddress::parse))
        .papers(papers(files))
        .additional(additional(row))
        .build();
  }

  private static Map<String, String> additional(ApplicationRow row) {
    Map<String, String> kept = new LinkedHashMap<>(WireText.additional(row.more()));
    WireTime.keepUnread("SubmitedDate", row.filed(), kept);
    return kept;
  }

  private static FeedPerson person(ApplicationRow row) throws JsonUnreadable {
    String name = WireText.orEmpty(row.name());
    if (name.isEmpty()) {
      throw new JsonUnreadable(ServiceText.FORM_WITHOUT_NAME.text());
    }
    return FeedPerson.builder(
            Person.builder(name)
                .born(optional(row.born()).flatMap(PartialDate::parse))
                .paperNumber(optional(row.identityPaper()).or(() -> optional(row.personalNumber())))
                .build())
        .bornText(optional(row.born()))
        .identityPaperIssued(optional(row.identityPaperIssued()).flatMap(PartialDate::parse))
        .identityPaperIssuer(optional(row.identityPaperIssuer()))
        .build();
  }

  /** What the citizen filed, and when; where it stands at the ministry is not theirs. */
  private String fingerprint(ApplicationRow row, List<FileRow> files) {
    return Digests.sha256Hex(
        json.write(
            List.of(
                row.reference(),
                WireText.orEmpty(row.filed()),
                WireText.orEmpty(row.procedure()),
                WireText.orEmpty(row.name()),
                WireText.orEmpty(row.born()),
                WireText.orEmpty(row.identityPaper()),
                WireText.orEmpty(row.personalNumber()),
                WireText.orEmpty(row.registeredDetail()),
                WireText.orEmpty(row.actualDetail()),
                files)));
  }

  private static Optional<PostalAddress> address(
      @Nullable String province,
      @Nullable String district,
      @Nullable String commune,
      @Nullable String detail) {
    PostalAddress address =
        PostalAddress.builder()
            .provinceCode(optional(province))
            .districtCode(optional(district))
            .communeCode(optional(commune))
            .detail(optional(detail))
            .build();
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }

  private List<FileRow> files(@Nullable String xml) throws JsonUnreadable {
    String text = WireText.orEmpty(xml);
    if (text.isEmpty()) {
      return List.of();
    }
    ExtentRow extent = json.row(XmlText.treeInJson(text), ExtentRow.class);
    FilesRow files = extent == null ? null : extent.files();
    return WireText.each(files == null ? null : files.files(), file -> file);
  }

  private static List<FeedPaper> papers(List<FileRow> files) {
    List<FeedPaper> papers = new ArrayList<>();
    for (FileRow file : files) {
      Optional<URI> location = optional(file.location()).flatMap(WebAddress::parse);
      if (!WireText.isYes(file.deleted()) && location.isPresent()) {
        papers.add(
            FeedPaper.of(Document.link(WireText.orEmpty(file.name()), location.get()))
                .id(optional(file.id()))
                .kind(optional(file.component()))
                .build());
      }
    }
    return papers;
  }

  /** A step. */
  public Object toStep(SocialProtectionStep step) {
    return new StepMessage(
        step.number().value(),
        step.officer(),
        step.position().orElse(""),
        WireTime.readable(step.at()),
        step.unit().orElse(""),
        step.content().or(step.status()::nameVi).orElse(""),
        step.status().code());
  }

  /** The decision on a dossier that is held. */
  public Object toResult(SocialProtectionResult result, InboxEntry held) {
    return new DecisionMessage(
        result.number().value(),
        held.procedureCode().orElse(""),
        result.kind().orElse(""),
        result.decision(),
        result.issuer(),
        result.summary().orElse(""),
        WireTime.readableDay(result.decided()),
        XmlText.written("ExtentData", files(result), json));
  }

  private static DecisionFilesMessage files(SocialProtectionResult result) {
    return new DecisionFilesMessage(
        new DecisionFilesMessage.Papers(
            new DecisionFilesMessage.Paper(result.paperName(), result.paper().toString())));
  }

  /** An answer that says yes. */
  public FeedAnswer toAnswer(Answer answer) {
    return new FeedAnswer(answer.code(), answer.message(), false);
  }
}
