package dev.npsp.sdk.procedures.internal.mapi;

import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.procedures.Announcement;
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
import dev.npsp.sdk.procedures.ResponsibleAgency;
import dev.npsp.sdk.procedures.Step;
import dev.npsp.sdk.procedures.StepCase;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.AgencyRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.AudienceRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ChannelRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.FeeRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.LegalBasisRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.LevelRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.PaperCaseRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.PaperRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcedureFieldRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcedureRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcedureSummaryRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcessingOptionRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ResultRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.StepCaseRow;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.StepRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Procedures as the documents that they were read from, for keeping: what {@code LayThuTuc} would
 * have to answer so that {@link ProcedureMapping} reads the same procedure again.
 */
public final class ProcedureDocuments {

  private ProcedureDocuments() {}

  /** The procedure of a document that was kept. */
  public static Optional<Procedure> procedure(ProcedureRow document) {
    return ProcedureCode.tryOf(document.code() == null ? "" : document.code())
        .flatMap(code -> ProcedureMapping.procedure(code, List.of(document)));
  }

  /** The document of a procedure. */
  public static ProcedureRow document(Procedure procedure) {
    Announcement announcement = procedure.announcement();
    return new ProcedureRow(
        text(procedure.portalId()),
        procedure.code().value(),
        procedure.name(),
        text(announcement.agencyCodeText()),
        text(procedure.type()),
        text(procedure.state()),
        text(announcement.decisionId()),
        text(procedure.audienceNote()),
        text(procedure.receptionAddress()),
        text(announcement.decision()),
        text(procedure.conditions()),
        text(procedure.keywords()),
        text(procedure.description()),
        text(procedure.agencies().executingNote()),
        text(procedure.agencies().competentNote()),
        each(procedure.levels(), ProcedureDocuments::level),
        each(procedure.fields(), ProcedureDocuments::field),
        each(procedure.steps(), ProcedureDocuments::stepCase),
        each(procedure.channels(), ProcedureDocuments::channel),
        each(procedure.audiences(), ProcedureDocuments::audience),
        each(procedure.papers(), ProcedureDocuments::paperCase),
        each(procedure.results(), ProcedureDocuments::result),
        each(procedure.legalBases(), ProcedureDocuments::legalBasis),
        each(procedure.agencies().executing(), ProcedureDocuments::agency),
        each(procedure.agencies().competent(), ProcedureDocuments::agency),
        each(procedure.agencies().delegated(), ProcedureDocuments::agency),
        each(procedure.agencies().coordinating(), ProcedureDocuments::agency),
        each(procedure.relatedProcedures(), ProcedureDocuments::summary),
        each(procedure.linkedProcedures(), ProcedureDocuments::summary),
        more(procedure.additional()));
  }

  private static LevelRow level(ExecutionLevel level) {
    return new LevelRow(
        text(level.level().map(AdministrativeLevel::code)),
        level.name(),
        text(level.agencyNote()),
        text(level.receptionAddress()),
        more(level.additional()));
  }

  private static ProcedureFieldRow field(ProcedureField field) {
    return new ProcedureFieldRow(field.code(), field.name(), more(field.additional()));
  }

  private static AudienceRow audience(Audience audience) {
    return new AudienceRow(audience.code(), audience.name(), more(audience.additional()));
  }

  private static AgencyRow agency(ResponsibleAgency agency) {
    return new AgencyRow(agency.codeText(), agency.name(), more(agency.additional()));
  }

  private static ProcedureSummaryRow summary(ProcedureSummary summary) {
    return new ProcedureSummaryRow(summary.codeText(), summary.name(), more(summary.additional()));
  }

  private static StepCaseRow stepCase(StepCase steps) {
    return new StepCaseRow(
        text(steps.caseName()),
        each(steps.steps(), ProcedureDocuments::step),
        more(steps.additional()));
  }

  private static StepRow step(Step step) {
    return new StepRow(step.text(), more(step.additional()));
  }

  private static ChannelRow channel(Channel channel) {
    return new ChannelRow(
        text(channel.kind().map(Channel.Kind::code)),
        each(channel.options(), ProcedureDocuments::option),
        more(channel.additional()));
  }

  private static ProcessingOptionRow option(ProcessingOption option) {
    Typed time = typed(option.time());
    return new ProcessingOptionRow(
        time.amount(),
        time.unit(),
        text(option.note()),
        each(option.fees(), ProcedureDocuments::fee),
        more(option.additional()));
  }

  private static FeeRow fee(Fee fee) {
    return new FeeRow(
        text(fee.kindText().or(() -> fee.kind().map(Fee.Kind::code))),
        text(fee.amountText()),
        text(fee.unit()),
        text(fee.note()),
        name(fee.file()),
        address(fee.file()),
        more(fee.additional()));
  }

  private static PaperCaseRow paperCase(PaperCase papers) {
    return new PaperCaseRow(
        text(papers.caseName()),
        each(papers.papers(), ProcedureDocuments::paper),
        more(papers.additional()));
  }

  private static PaperRow paper(PaperRequirement paper) {
    return new PaperRow(
        text(paper.code()),
        paper.name(),
        text(paper.originalsText()),
        text(paper.copiesText()),
        name(paper.form()),
        address(paper.form()),
        text(paper.replacedByResult()),
        more(paper.additional()));
  }

  private static ResultRow result(ProcedureResult result) {
    return new ResultRow(
        text(result.code()),
        result.name(),
        name(result.file()),
        address(result.file()),
        more(result.additional()));
  }

  private static LegalBasisRow legalBasis(LegalBasis basis) {
    return new LegalBasisRow(
        text(basis.number()),
        basis.title(),
        text(basis.issuedOnText()),
        text(basis.effectiveFromText()),
        text(basis.issuedBy()),
        text(basis.address()),
        more(basis.additional()));
  }

  /**
   * Amount and unit as somebody typed them.
   *
   * @param amount the amount
   * @param unit the unit
   */
  private record Typed(String amount, String unit) {}

  /**
   * A time keeps both as one text, which was split at one of its blanks: at the one from which the
   * same time is read again.
   */
  private static Typed typed(ProcessingTime time) {
    String text = time.text();
    return Stream.concat(
            Stream.of(new Typed(text, ""), new Typed("", text)),
            IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == ' ')
                .mapToObj(at -> new Typed(text.substring(0, at), text.substring(at + 1))))
        .filter(typed -> TypedText.time(typed.amount(), typed.unit()).equals(time))
        .findFirst()
        .orElseGet(() -> new Typed(text, ""));
  }

  private static <T, W> List<@Nullable W> each(List<T> values, Function<T, W> row) {
    return values.stream().<@Nullable W>map(row).toList();
  }

  private static @Nullable String text(Optional<String> text) {
    return text.orElse(null);
  }

  private static @Nullable String name(Optional<ProcedureFile> file) {
    return text(file.flatMap(ProcedureFile::name));
  }

  private static @Nullable String address(Optional<ProcedureFile> file) {
    return text(file.flatMap(ProcedureFile::address));
  }

  /** In the order of their names: the portal's order says nothing. */
  private static Map<String, String> more(Map<String, String> additional) {
    return new TreeMap<>(additional);
  }
}
