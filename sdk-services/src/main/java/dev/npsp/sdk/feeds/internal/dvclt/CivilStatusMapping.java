package dev.npsp.sdk.feeds.internal.dvclt;

import static dev.npsp.sdk.domain.internal.text.VietnameseText.nfc;
import static dev.npsp.sdk.feeds.internal.FeedFields.text;
import static dev.npsp.sdk.wire.WireText.optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.npsp.sdk.core.internal.digest.Digests;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.PathTemplate;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.AddressLevels;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.feeds.BirthDossier;
import dev.npsp.sdk.feeds.BirthRegistration;
import dev.npsp.sdk.feeds.CivilStatusResult;
import dev.npsp.sdk.feeds.CivilStatusSettings;
import dev.npsp.sdk.feeds.CivilStatusUpdate;
import dev.npsp.sdk.feeds.DeathDossier;
import dev.npsp.sdk.feeds.DeathRegistration;
import dev.npsp.sdk.feeds.FeedAnswer;
import dev.npsp.sdk.feeds.FeedDossier;
import dev.npsp.sdk.feeds.FeedPaper;
import dev.npsp.sdk.feeds.FeedPerson;
import dev.npsp.sdk.feeds.InboxEntry;
import dev.npsp.sdk.feeds.internal.FeedFields;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusSheet.AcknowledgeParameters;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusSheet.BirthResultMessage;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusSheet.DeathResultMessage;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusSheet.DetailRow;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusSheet.FileRow;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusSheet.FormRow;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusSheet.ListedRow;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusSheet.NoticeRow;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusSheet.PersonRow;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusSheet.StatusMessage;
import dev.npsp.sdk.wire.Base64Text;
import dev.npsp.sdk.wire.FlatForm;
import dev.npsp.sdk.wire.NestedJson;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WireText;
import dev.npsp.sdk.wire.WireTime;
import dev.npsp.sdk.wire.XmlText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands on the combined service's wire, in words of the API and back. */
public final class CivilStatusMapping {

  /** What a peer writes for a residence that it does not know: the receiver refuses none. */
  private static final String NO_INFORMATION = "Không có thông tin";

  private static final Integer USUAL_RESIDENCE_KIND = 1;

  private static final Map<String, Set<String>> GROUPS = groups();

  private final Json json;
  private final CivilStatusSettings settings;

  public CivilStatusMapping(Json json, CivilStatusSettings settings) {
    this.json = json;
    this.settings = settings;
  }

  /** The persons and the notice of a form, by the prefixes of their fields. */
  private static Map<String, Set<String>> groups() {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    Set<String> person = FeedFields.names(PersonRow.class);
    List.of("nks", "me", "cha", "nkt", "nyc").forEach(prefix -> groups.put(prefix, person));
    groups.put("gbt", FeedFields.names(NoticeRow.class));
    return groups;
  }

  String acknowledgePath() {
    return settings.acknowledgePath();
  }

  String statusPath() {
    return settings.statusPath();
  }

  /** Asks for what is not acknowledged. */
  WireRequest list() {
    return reading(WireRequest.get(settings.listPath()));
  }

  /** Asks for one dossier. */
  WireRequest detail(ListedRow row) {
    PathTemplate path = PathTemplate.behind(settings.detailPath(), "{id}");
    return reading(WireRequest.get(path).with("id", row.key()));
  }

  private WireRequest reading(WireRequest request) {
    WireRequest limited = request.replyLimit(settings.replyLimit());
    return settings.sendsBodyOnGet() ? limited.withPayload(Payload.json(Map.of())) : limited;
  }

  /** The acknowledgement of a dossier. */
  static Object toAcknowledge(FeedDossier dossier) {
    return new AcknowledgeParameters(dossier.nationalNumber().value(), true);
  }

  /** An answer that says yes. */
  static FeedAnswer toAnswer(Answer answer) {
    return new FeedAnswer(answer.code(), answer.message(), false);
  }

  /** The dossier in an answer, through all its levels. */
  public FeedDossier toDossier(Answer answer) throws JsonUnreadable {
    return toDossier(answer.result());
  }

  FeedDossier toDossier(JsonNode answer) throws JsonUnreadable {
    DetailRow outer = row(NestedJson.openedOnly(json, answer));
    JsonNode data = outer.data() == null ? MissingNode.getInstance() : outer.data();
    JsonNode opened = NestedJson.openedOnly(json, data);
    boolean hasInner = opened.isObject() && Json.member(opened, "hoTich").isMissingNode();
    DetailRow inner = hasInner ? row(opened) : outer;
    JsonNode form =
        hasInner && inner.data() != null ? NestedJson.openedOnly(json, inner.data()) : opened;
    List<FileRow> files = files(inner).isEmpty() ? files(outer) : files(inner);
    return dossier(new Read(outer, inner, form(form), files));
  }

  /** A dossier that was opened. */
  private record Read(DetailRow outer, DetailRow inner, FormRow form, List<FileRow> files) {

    String module() {
      return optional(outer.module())
          .or(() -> optional(inner.module()))
          .orElseGet(() -> form.deceased() == null ? "KS" : "KT")
          .toUpperCase(Locale.ROOT);
    }

    @Nullable String filed() {
      return optional(outer.filed()).or(() -> optional(inner.filed())).orElse(null);
    }
  }

  private DetailRow row(JsonNode value) throws JsonUnreadable {
    DetailRow row = json.row(value, DetailRow.class);
    if (row == null) {
      throw new JsonUnreadable(ServiceText.NO_DOSSIER.text());
    }
    return row;
  }

  private static List<FileRow> files(DetailRow row) {
    return WireText.each(row.files(), file -> file);
  }

  private FormRow form(JsonNode value) throws JsonUnreadable {
    JsonNode tree = value.isTextual() ? XmlText.treeInJson(NestedJson.text(value)) : value;
    JsonNode own = Json.member(tree, "hoTich");
    JsonNode form = own.isMissingNode() ? tree : own;
    FormRow row = json.row(FlatForm.grouped(form, GROUPS), FormRow.class);
    if (row == null) {
      throw new JsonUnreadable(ServiceText.NO_FORM.text());
    }
    return row;
  }

  private FeedDossier dossier(Read read) throws JsonUnreadable {
    return switch (read.module()) {
      case "KS", "LTKS" -> birth(read);
      case "KT", "LTKT" -> death(read);
      default -> throw new JsonUnreadable(ServiceText.UNKNOWN_MODULE.text());
    };
  }

  private static Map<String, String> additional(Read read) {
    FormRow form = read.form();
    Map<String, String> kept = new LinkedHashMap<>(WireText.additional(form.more()));
    WireTime.keepUnread("ngayTiepNhan", read.filed(), kept);
    FeedFields.keepUnreadDate("ngayCapGCS", form.birthProofIssued(), kept);
    FeedFields.keepUnreadDate("ngayCapGBT", form.deathNoticeIssued(), kept);
    NoticeRow notice = form.notice();
    if (notice != null) {
      FeedFields.keepUnreadDate("gbtNgay", notice.date(), kept);
    }
    keepUnread("me", form.mother(), kept);
    keepUnread("cha", form.father(), kept);
    keepUnread("nkt", form.deceased(), kept);
    keepUnread("nyc", form.applicant(), kept);
    return kept;
  }

  private static void keepUnread(
      String prefix, @Nullable PersonRow person, Map<String, String> kept) {
    if (person != null) {
      FeedFields.keepUnreadDate(prefix + "NgayChet", person.died(), kept);
      FeedFields.keepUnreadDate(prefix + "NgayCapGiayToTuyThan", person.paperIssued(), kept);
    }
  }

  private BirthDossier birth(Read read) throws JsonUnreadable {
    FormRow form = read.form();
    return BirthDossier.builder(number(read), required(form.child(), "child"), fingerprint(read))
        .procedureCode(
            optional(read.outer().procedure()).or(() -> optional(read.inner().procedure())))
        .filed(WireTime.moment(read.filed()))
        .unit(optional(read.outer().unit()).or(() -> optional(read.inner().unit())))
        .mother(person(form.mother()))
        .father(person(form.father()))
        .applicant(person(form.applicant()))
        .birthProof(optional(form.birthProof()))
        .birthProofIssued(date(form.birthProofIssued()))
        .registrationKind(optional(form.registrationKind()))
        .registrationPlace(optional(form.registrationPlace()))
        .copies(optional(form.copies()))
        .papers(papers(read.files()))
        .additional(additional(read))
        .build();
  }

  private DeathDossier death(Read read) throws JsonUnreadable {
    FormRow form = read.form();
    DeathDossier.Builder death =
        DeathDossier.builder(number(read), required(form.deceased(), "deceased"), fingerprint(read))
            .procedureCode(
                optional(read.outer().procedure()).or(() -> optional(read.inner().procedure())))
            .filed(WireTime.moment(read.filed()))
            .unit(optional(read.outer().unit()).or(() -> optional(read.inner().unit())))
            .applicant(person(form.applicant()))
            .deathNotice(optional(form.deathNotice()))
            .deathNoticeIssued(date(form.deathNoticeIssued()))
            .registrationKind(optional(form.registrationKind()))
            .registrationPlace(optional(form.registrationPlace()))
            .copies(optional(form.copies()))
            .papers(papers(read.files()))
            .additional(additional(read));
    PersonRow deceased = form.deceased();
    if (deceased != null) {
      death
          .died(date(deceased.died()))
          .hourOfDeath(optional(deceased.hourOfDeath()))
          .placeOfDeath(optional(deceased.placeOfDeath()))
          .causeOfDeath(optional(deceased.causeOfDeath()));
    }
    NoticeRow notice = form.notice();
    if (notice != null) {
      death
          .noticeKind(optional(notice.kind()))
          .noticeNumber(optional(notice.number()))
          .noticeDate(date(notice.date()))
          .noticeIssuer(optional(notice.issuer()));
    }
    return death.build();
  }

  private static DossierCode number(Read read) throws JsonUnreadable {
    return FeedFields.number(
        optional(read.outer().number()).or(() -> optional(read.inner().number())).orElse(""));
  }

  /** What the citizen filed, and when; not how it was wrapped. */
  private String fingerprint(Read read) {
    return Digests.sha256Hex(
        json.write(
            List.of(WireText.orEmpty(read.filed()), read.module(), read.form(), read.files())));
  }

  private static FeedPerson required(@Nullable PersonRow row, String who) throws JsonUnreadable {
    return person(row)
        .orElseThrow(() -> new JsonUnreadable(ServiceText.FORM_WITHOUT_NAME_OF.text(who)));
  }

  private static Optional<FeedPerson> person(@Nullable PersonRow row) {
    if (row == null || WireText.orEmpty(row.name()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        FeedPerson.builder(
                Person.builder(WireText.orEmpty(row.name()))
                    .born(date(row.born()))
                    .paperNumber(optional(row.paperNumber()))
                    .phone(optional(row.phone()))
                    .email(optional(row.email()))
                    .build())
            .sex(optional(row.sex()))
            .bornText(optional(row.born()))
            .bornInWords(optional(row.bornInWords()))
            .birthPlace(optional(row.birthPlace()).or(() -> optional(row.birthAbroad())))
            .birthUnit(optional(row.birthUnit()))
            .homeTown(optional(row.homeTown()))
            .ethnicity(optional(row.ethnicity()).or(() -> optional(row.otherEthnicity())))
            .nationality(optional(row.nationality()).or(() -> optional(row.otherNationality())))
            .residenceKind(optional(row.residenceKind()))
            .residence(optional(row.residence()))
            .identityPaperKind(optional(row.paperKind()).or(() -> optional(row.otherPaper())))
            .identityPaperIssued(date(row.paperIssued()))
            .identityPaperIssuer(optional(row.paperIssuer()))
            .relation(optional(row.relation()))
            .verification(optional(row.verification()))
            .build());
  }

  private static Optional<PartialDate> date(@Nullable String text) {
    return optional(text).flatMap(PartialDate::parse);
  }

  /** Those that the citizen has not taken back. */
  private List<FeedPaper> papers(List<FileRow> files) throws JsonUnreadable {
    List<FeedPaper> papers = new ArrayList<>(files.size());
    for (FileRow file : files) {
      if (FeedFields.isKept(file.cancelled())) {
        papers.add(
            FeedPaper.of(
                    Document.bytes(
                        WireText.orEmpty(file.fileName()),
                        Base64Text.bytes(file.content(), settings.paperLimit())))
                .id(optional(file.id()))
                .kind(optional(file.kind()))
                .name(optional(file.name()))
                .build());
      }
    }
    return papers;
  }

  /** A status of a dossier that is held. */
  public Object toStatus(CivilStatusUpdate update, InboxEntry held) {
    return new StatusMessage(
        text(held.procedureCode()),
        update.nationalNumber().value(),
        settings.processingBody(),
        held.localNumber().value(),
        Integer.parseInt(update.state().code()),
        WireTime.readable(update.at()),
        text(update.note()),
        update.result().map(this::resultText).orElse(null),
        text(update.officer()),
        text(update.position()),
        text(update.unit()),
        text(update.content()),
        moment(update.started()),
        moment(update.due()),
        moment(update.previousDue()),
        moment(update.newDue()),
        moment(update.supplementDue()));
  }

  private static @Nullable String moment(Optional<Instant> moment) {
    return moment.map(WireTime::readable).orElse(null);
  }

  private String resultText(CivilStatusResult result) {
    Object message;
    if (result instanceof BirthRegistration birth) {
      message = birthResult(birth);
    } else if (result instanceof DeathRegistration death) {
      message = deathResult(death);
    } else {
      throw new IllegalArgumentException("A result is a BirthRegistration or a DeathRegistration.");
    }
    return new String(json.write(message), StandardCharsets.UTF_8);
  }

  private static BirthResultMessage birthResult(BirthRegistration birth) {
    FeedPerson child = birth.child();
    Optional<FeedPerson> mother = birth.mother();
    Optional<FeedPerson> father = birth.father();
    Optional<FeedPerson> applicant = birth.applicant();
    return new BirthResultMessage(
        birth.personalNumber().map(PersonalId::value).orElse(null),
        WireTime.readableDay(birth.registered()),
        text(birth.provinceCode()),
        AddressLevels.on(birth.registered()).districtToSend(birth.districtCode()).orElse(null),
        text(birth.communeCode()),
        nfc(child.person().name()),
        number(child.sex()),
        born(child),
        text(child.bornInWords()),
        text(child.ethnicity()),
        text(child.homeTown()),
        text(child.nationality()),
        text(birth.birthProvinceCode()),
        text(child.birthPlace()),
        text(mother.map(FeedPerson::person).map(Person::name)),
        mother.map(CivilStatusMapping::born).orElse(null),
        text(mother.flatMap(FeedPerson::ethnicity)),
        text(mother.flatMap(FeedPerson::nationality)),
        mother.map(CivilStatusMapping::residenceKind).orElse(null),
        mother.map(CivilStatusMapping::residence).orElse(null),
        text(mother.map(FeedPerson::person).flatMap(Person::paperNumber)),
        text(father.map(FeedPerson::person).map(Person::name)),
        father.map(CivilStatusMapping::born).orElse(null),
        text(father.flatMap(FeedPerson::ethnicity)),
        text(father.flatMap(FeedPerson::nationality)),
        father.map(CivilStatusMapping::residenceKind).orElse(null),
        father.map(CivilStatusMapping::residence).orElse(null),
        text(father.map(FeedPerson::person).flatMap(Person::paperNumber)),
        text(applicant.map(FeedPerson::person).map(Person::name)),
        text(applicant.flatMap(FeedPerson::relation)),
        text(applicant.map(FeedPerson::person).flatMap(Person::paperNumber)),
        Base64Text.of(birth.certificate()),
        nfc(birth.number()),
        nfc(birth.book()),
        nfc(birth.page()),
        nfc(birth.resultCode()));
  }

  private static DeathResultMessage deathResult(DeathRegistration death) {
    FeedPerson deceased = death.deceased();
    Optional<FeedPerson> applicant = death.applicant();
    return new DeathResultMessage(
        nfc(deceased.person().name()),
        number(deceased.sex()),
        born(deceased),
        text(deceased.ethnicity()),
        text(deceased.nationality()),
        residenceKind(deceased),
        residence(deceased),
        text(deceased.person().paperNumber()),
        death.died().map(PartialDate::toString).orElse(null),
        text(death.placeOfDeath()),
        text(death.causeOfDeath()),
        text(death.noticeKind()),
        text(death.noticeNumber()),
        text(applicant.map(FeedPerson::person).map(Person::name)),
        text(applicant.flatMap(FeedPerson::relation)),
        text(applicant.map(FeedPerson::person).flatMap(Person::paperNumber)),
        nfc(death.number()),
        nfc(death.book()),
        nfc(death.page()),
        Base64Text.of(death.certificate()),
        nfc(death.resultCode()));
  }

  private static @Nullable String born(FeedPerson person) {
    return text(person.person().born().map(PartialDate::toString).or(person::bornText));
  }

  private static String residence(FeedPerson person) {
    return nfc(person.residence().filter(text -> !text.isBlank()).orElse(NO_INFORMATION));
  }

  private static Integer residenceKind(FeedPerson person) {
    Integer kind = number(person.residenceKind());
    return kind == null || kind == 0 ? USUAL_RESIDENCE_KIND : kind;
  }

  private static @Nullable Integer number(Optional<String> code) {
    return code.filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf).orElse(null);
  }
}
