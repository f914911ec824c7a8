package dev.npsp.sdk.feeds.internal.socialprotection;

import static dev.npsp.sdk.domain.internal.text.VietnameseText.nfc;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        .channel(WireText.optionalCode(row.channel()).map(FilingChannel::of))
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
        .additional(additional(row, files))
        .build();
  }

  /** What is not known, and what could not be read: a file without an address is told of. */
  private static Map<String, String> additional(ApplicationRow row, List<FileRow> files) {
    Map<String, String> kept = new LinkedHashMap<>(WireText.additional(row.more()));
    WireTime.keepUnread("SubmitedDate", row.filed(), kept);
    FeedFields.keepUnreadDate("CMND_NgayCap", row.identityPaperIssued(), kept);
    FeedFields.keepUnreadAddress("UrlDetail", row.detail(), kept);
    for (int i = 0; i < files.size(); i++) {
      FileRow file = files.get(i);
      if (isKept(file) && location(file).isEmpty()) {
        kept.put("TaiLieuNop[" + i + "]", described(file));
      }
    }
    return kept;
  }

  private static String described(FileRow file) {
    return Stream.of(optional(file.name()), optional(file.location()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(": "));
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
                WireText.orEmpty(row.channel()),
                identityPaper(row),
                registered(row),
                actual(row),
                files)));
  }

  private static List<String> identityPaper(ApplicationRow row) {
    return said(
        row.identityPaper(),
        row.personalNumber(),
        row.identityPaperIssued(),
        row.identityPaperIssuer());
  }

  private static List<String> registered(ApplicationRow row) {
    return said(
        row.registeredProvince(),
        row.registeredDistrict(),
        row.registeredCommune(),
        row.registeredDetail());
  }

  private static List<String> actual(ApplicationRow row) {
    return said(
        row.actualProvince(), row.actualDistrict(), row.actualCommune(), row.actualDetail());
  }

  private static List<String> said(@Nullable String... texts) {
    return Arrays.stream(texts).map(WireText::orEmpty).toList();
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
      Optional<URI> location = location(file);
      if (isKept(file) && location.isPresent()) {
        papers.add(
            FeedPaper.of(Document.link(WireText.orEmpty(file.name()), location.get()))
                .id(optional(file.id()))
                .kind(optional(file.component()))
                .build());
      }
    }
    return papers;
  }

  private static boolean isKept(FileRow file) {
    return !WireText.isYes(file.deleted());
  }

  private static Optional<URI> location(FileRow file) {
    return optional(file.location()).flatMap(WebAddress::parse);
  }

  /** A step. */
  public Object toStep(SocialProtectionStep step) {
    return new StepMessage(
        step.number().value(),
        nfc(step.officer()),
        nfc(step.position().orElse("")),
        WireTime.readable(step.at()),
        nfc(step.unit().orElse("")),
        nfc(step.content().or(step.status()::nameVi).orElse("")),
        step.status().code());
  }

  /** The decision on a dossier that is held. */
  public Object toResult(SocialProtectionResult result, InboxEntry held) {
    return new DecisionMessage(
        result.number().value(),
        held.procedureCode().orElse(""),
        nfc(result.kind().orElse("")),
        nfc(result.decision()),
        nfc(result.issuer()),
        nfc(result.summary().orElse("")),
        WireTime.readableDay(result.decided()),
        XmlText.written("ExtentData", files(result), json));
  }

  private static DecisionFilesMessage files(SocialProtectionResult result) {
    return new DecisionFilesMessage(
        new DecisionFilesMessage.Papers(
            new DecisionFilesMessage.Paper(
                nfc(result.paperName()), result.paper().toASCIIString())));
  }

  /** An answer that says yes. */
  public FeedAnswer toAnswer(Answer answer) {
    return new FeedAnswer(answer.code(), answer.message(), false);
  }
}
