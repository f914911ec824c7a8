package dev.npsp.sdk.procedures.internal.mapi;

import static dev.npsp.sdk.wire.WireText.additional;
import static dev.npsp.sdk.wire.WireText.code;
import static dev.npsp.sdk.wire.WireText.each;
import static dev.npsp.sdk.wire.WireText.optional;
import static dev.npsp.sdk.wire.WireText.optionalCode;
import static dev.npsp.sdk.wire.WireText.orEmpty;

import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.procedures.Announcement;
import dev.npsp.sdk.procedures.AnnouncingDecision;
import dev.npsp.sdk.procedures.Audience;
import dev.npsp.sdk.procedures.Channel;
import dev.npsp.sdk.procedures.ExecutionLevel;
import dev.npsp.sdk.procedures.Fee;
import dev.npsp.sdk.procedures.LegalBasis;
import dev.npsp.sdk.procedures.PaperCase;
import dev.npsp.sdk.procedures.PaperRequirement;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureField;
import dev.npsp.sdk.procedures.ProcedureFile;
import dev.npsp.sdk.procedures.ProcedureResult;
import dev.npsp.sdk.procedures.ProcedureSummary;
import dev.npsp.sdk.procedures.ProcessingOption;
import dev.npsp.sdk.procedures.ResponsibleAgencies;
import dev.npsp.sdk.procedures.ResponsibleAgency;
import dev.npsp.sdk.procedures.Step;
import dev.npsp.sdk.procedures.StepCase;
import dev.npsp.sdk.procedures.internal.PublishedNumbers;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.AgencyRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.AudienceRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ChannelRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.FeeRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.LegalBasisRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.LevelRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.PaperCaseRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.PaperRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcedureFieldRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcedureParameters;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcedureRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcedureSummaryRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcessingOptionRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ResultRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.StepCaseRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.StepRow;
import dev.npsp.sdk.wire.ResultShape;
import dev.npsp.sdk.wire.WireTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between procedures and what mapi says of them. No answer is so odd that a row is refused. */
public final class ProcedureMapping {

  private ProcedureMapping() {}

  /** The parameters of {@code LayThuTuc}. */
  public static ProcedureParameters toWire(ProcedureCode code) {
    return new ProcedureParameters(code.value());
  }

  /** Rows of {@code LayDanhSachTTHC} and its like, without those that say nothing. */
  public static List<ProcedureSummary> summaries(List<ProcedureSummaryRow> rows)
      throws JsonUnreadable {
    return ResultShape.readFrom(rows, related(rows));
  }

  /** Rows inside a procedure, without those that say nothing. */
  private static List<ProcedureSummary> related(
      @Nullable List<@Nullable ProcedureSummaryRow> rows) {
    return each(rows, ProcedureMapping::summary).stream()
        .filter(row -> !row.codeText().isEmpty() || !row.name().isEmpty())
        .toList();
  }

  /** Rows of {@code LayQDCB}, without those that say nothing. */
  public static List<AnnouncingDecision> decisions(List<DecisionRow> rows) throws JsonUnreadable {
    return ResultShape.readFrom(
        rows,
        rows.stream()
            .map(row -> additional(row.columns()))
            .filter(ResultShape::hasValues)
            .map(columns -> AnnouncingDecision.builder().columns(columns).build())
            .toList());
  }

  /**
   * The procedure asked for: the row with its code, or else the first; none when no row is there.
   */
  public static Optional<Procedure> procedure(ProcedureCode asked, List<ProcedureRow> rows) {
    return rows.stream()
        .filter(row -> asked.value().equals(code(row.code())))
        .findFirst()
        .or(() -> rows.stream().filter(ProcedureMapping::saysSomething).findFirst())
        .map(row -> procedure(asked, row));
  }

  static boolean saysSomething(ProcedureRow row) {
    return optional(row.code()).isPresent() || optional(row.name()).isPresent();
  }

  private static Procedure procedure(ProcedureCode asked, ProcedureRow wire) {
    return Procedure.builder(
            ProcedureCode.tryOf(code(wire.code())).orElse(asked), orEmpty(wire.name()))
        .portalId(optional(wire.id()))
        .type(optional(wire.type()))
        .state(optional(wire.state()))
        .description(optional(wire.description()))
        .conditions(optional(wire.conditions()))
        .keywords(optional(wire.keywords()))
        .receptionAddress(optional(wire.receptionAddress()))
        .announcement(announcement(wire))
        .levels(each(wire.levels(), ProcedureMapping::level))
        .fields(each(wire.fields(), ProcedureMapping::field))
        .audiences(each(wire.audiences(), ProcedureMapping::audience))
        .audienceNote(optional(wire.audienceNote()))
        .agencies(agencies(wire))
        .steps(each(wire.steps(), ProcedureMapping::stepCase))
        .channels(each(wire.channels(), ProcedureMapping::channel))
        .papers(each(wire.papers(), ProcedureMapping::paperCase))
        .results(each(wire.results(), ProcedureMapping::result))
        .legalBases(each(wire.legalBases(), ProcedureMapping::legalBasis))
        .relatedProcedures(related(wire.relatedProcedures()))
        .linkedProcedures(related(wire.linkedProcedures()))
        .additional(additional(wire.more()))
        .build();
  }

  private static ProcedureSummary summary(ProcedureSummaryRow wire) {
    return ProcedureSummary.builder(code(wire.code()), orEmpty(wire.name()))
        .additional(additional(wire.more()))
        .build();
  }

  private static Announcement announcement(ProcedureRow wire) {
    return Announcement.builder()
        .agencyCodeText(optional(wire.announcingAgency()))
        .decision(optional(wire.decision()))
        .decisionId(optional(wire.decisionId()))
        .build();
  }

  private static ExecutionLevel level(LevelRow wire) {
    return ExecutionLevel.builder(orEmpty(wire.name()))
        .level(optionalCode(wire.level()).map(AdministrativeLevel::of))
        .agencyNote(optional(wire.agencyNote()))
        .receptionAddress(optional(wire.receptionAddress()))
        .additional(additional(wire.more()))
        .build();
  }

  private static ProcedureField field(ProcedureFieldRow wire) {
    return ProcedureField.builder(code(wire.code()), orEmpty(wire.name()))
        .additional(additional(wire.more()))
        .build();
  }

  private static Audience audience(AudienceRow wire) {
    return Audience.builder(code(wire.code()), orEmpty(wire.name()))
        .additional(additional(wire.more()))
        .build();
  }

  private static ResponsibleAgencies agencies(ProcedureRow wire) {
    return ResponsibleAgencies.builder()
        .executing(each(wire.executing(), ProcedureMapping::agency))
        .executingNote(optional(wire.executingNote()))
        .competent(each(wire.competent(), ProcedureMapping::agency))
        .competentNote(optional(wire.competentNote()))
        .delegated(each(wire.delegated(), ProcedureMapping::agency))
        .coordinating(each(wire.coordinating(), ProcedureMapping::agency))
        .build();
  }

  private static ResponsibleAgency agency(AgencyRow wire) {
    return ResponsibleAgency.builder(orEmpty(wire.code()), orEmpty(wire.name()))
        .additional(additional(wire.more()))
        .build();
  }

  private static StepCase stepCase(StepCaseRow wire) {
    return StepCase.builder()
        .caseName(optional(wire.caseName()))
        .steps(each(wire.steps(), ProcedureMapping::step))
        .additional(additional(wire.more()))
        .build();
  }

  private static Step step(StepRow wire) {
    return Step.builder(orEmpty(wire.text())).additional(additional(wire.more())).build();
  }

  private static Channel channel(ChannelRow wire) {
    return Channel.builder()
        .kind(optionalCode(wire.kind()).map(Channel.Kind::of))
        .options(each(wire.options(), ProcedureMapping::option))
        .additional(additional(wire.more()))
        .build();
  }

  private static ProcessingOption option(ProcessingOptionRow wire) {
    return ProcessingOption.builder(TypedText.time(orEmpty(wire.amount()), orEmpty(wire.unit())))
        .note(optional(wire.note()))
        .fees(each(wire.fees(), ProcedureMapping::fee))
        .additional(additional(wire.more()))
        .build();
  }

  private static Fee fee(FeeRow wire) {
    return Fee.builder()
        .kind(optionalCode(wire.kind()).map(Fee.Kind::of))
        .kindText(optional(wire.kind()))
        .amount(amount(wire))
        .amountText(optional(wire.amount()))
        .unit(optional(wire.unit()))
        .note(optional(wire.note()))
        .file(file(wire.fileName(), wire.fileAddress()))
        .additional(additional(wire.more()))
        .build();
  }

  /** A zero in digits is doubted where the note names a price; "miễn phí" is meant. */
  private static Optional<Vnd> amount(FeeRow wire) {
    String text = orEmpty(wire.amount());
    return TypedText.amount(text, orEmpty(wire.unit()))
        .filter(
            amount ->
                !PublishedNumbers.hasDigit(text)
                    || !PublishedNumbers.isContradicted(amount, optional(wire.note())));
  }

  private static PaperCase paperCase(PaperCaseRow wire) {
    return PaperCase.builder()
        .caseName(optional(wire.caseName()))
        .papers(each(wire.papers(), ProcedureMapping::paper))
        .additional(additional(wire.more()))
        .build();
  }

  private static PaperRequirement paper(PaperRow wire) {
    return PaperRequirement.builder(orEmpty(wire.name()))
        .code(optional(wire.code()))
        .originals(TypedText.count(orEmpty(wire.originals())))
        .originalsText(optional(wire.originals()))
        .copies(TypedText.count(orEmpty(wire.copies())))
        .copiesText(optional(wire.copies()))
        .form(file(wire.formName(), wire.formAddress()))
        .replacedByResult(optional(wire.replacedByResult()))
        .additional(additional(wire.more()))
        .build();
  }

  private static ProcedureResult result(ResultRow wire) {
    return ProcedureResult.builder(orEmpty(wire.name()))
        .code(optional(wire.code()))
        .file(file(wire.fileName(), wire.fileAddress()))
        .additional(additional(wire.more()))
        .build();
  }

  private static LegalBasis legalBasis(LegalBasisRow wire) {
    return LegalBasis.builder(orEmpty(wire.title()))
        .number(optional(wire.number()))
        .issuedOn(WireTime.day(wire.issuedOn()))
        .issuedOnText(optional(wire.issuedOn()))
        .effectiveFrom(WireTime.day(wire.effectiveFrom()))
        .effectiveFromText(optional(wire.effectiveFrom()))
        .issuedBy(optional(wire.issuedBy()))
        .address(optional(wire.address()))
        .additional(additional(wire.more()))
        .build();
  }

  private static Optional<ProcedureFile> file(@Nullable String name, @Nullable String address) {
    Optional<String> named = optional(name);
    Optional<String> located = optional(address);
    return named.isEmpty() && located.isEmpty()
        ? Optional.empty()
        : Optional.of(ProcedureFile.builder().name(named).address(located).build());
  }
}
