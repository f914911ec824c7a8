package dev.npsp.sdk.procedures.internal.apiv1;

import static dev.npsp.sdk.procedures.internal.PublishedNumbers.decimal;
import static dev.npsp.sdk.procedures.internal.PublishedNumbers.isContradicted;
import static dev.npsp.sdk.procedures.internal.PublishedNumbers.isDong;
import static dev.npsp.sdk.procedures.internal.PublishedNumbers.whole;
import static dev.npsp.sdk.wire.WireText.additional;
import static dev.npsp.sdk.wire.WireText.code;
import static dev.npsp.sdk.wire.WireText.each;
import static dev.npsp.sdk.wire.WireText.optional;
import static dev.npsp.sdk.wire.WireText.optionalCode;
import static dev.npsp.sdk.wire.WireText.orEmpty;

import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.ProcessingTime.Unit;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.procedures.Audience;
import dev.npsp.sdk.procedures.Channel;
import dev.npsp.sdk.procedures.ExecutionLevel;
import dev.npsp.sdk.procedures.Fee;
import dev.npsp.sdk.procedures.LegalBasis;
import dev.npsp.sdk.procedures.PaperCase;
import dev.npsp.sdk.procedures.PaperRequirement;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureFile;
import dev.npsp.sdk.procedures.ProcedureResult;
import dev.npsp.sdk.procedures.ProcessingOption;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.AttachmentRow;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.CaseOfProcedureRow;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.CodeNameRow;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.ComponentRow;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.ExecutionCaseRow;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.FeeRow;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.MethodRow;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.ProcedureDetailRow;
import dev.npsp.sdk.procedures.open.HandlingLevel;
import dev.npsp.sdk.procedures.open.OpenAttachment;
import dev.npsp.sdk.procedures.open.OpenProcedureCase;
import dev.npsp.sdk.procedures.open.OpenProcedureDetail;
import dev.npsp.sdk.procedures.open.PublicationStatus;
import dev.npsp.sdk.wire.DongText;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WireText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A procedure of the rebuilt portal as one of this library. Its dirt was measured: times are
 * numbers, fractions or texts; an amount is null and the price stands in the description; nothing
 * is ever {@code required}; dates are milliseconds.
 */
final class ProcedureDetailMapping {

  private static final Map<String, Channel.Kind> CHANNELS =
      Map.of(
          "DIRECT", Channel.Kind.IN_PERSON,
          "ONLINE", Channel.Kind.ONLINE,
          "POSTAL", Channel.Kind.POST);

  private static final Map<String, Unit> UNITS =
      Map.of(
          "WORKING_DAY", Unit.WORKING_DAYS,
          "DAY", Unit.DAYS,
          "HOUR", Unit.HOURS,
          "MINUTE", Unit.MINUTES,
          "MONTH", Unit.MONTHS,
          "YEAR", Unit.YEARS);

  private static final String FEE = "FEE";

  private ProcedureDetailMapping() {}

  static OpenProcedureDetail procedure(Answer answer, ById asked) throws JsonUnreadable {
    ProcedureDetailRow wire =
        answer
            .first(ProcedureDetailRow.class)
            .orElseThrow(() -> new JsonUnreadable(ServiceText.YES_WITHOUT_ROWS.text()));
    String id = optional(wire.id()).orElse(asked.id());
    if (!id.equalsIgnoreCase(asked.id().strip())) {
      throw new JsonUnreadable(ServiceText.ANOTHER_PROCEDURE.text());
    }
    ProcedureCode code =
        ProcedureCode.tryOf(code(wire.code()))
            .orElseThrow(() -> new JsonUnreadable(ServiceText.FIELD_OTHER_FORM.text("code")));
    List<HandlingLevel> levels = levels(wire);
    return OpenProcedureDetail.builder(id, procedure(wire, code, levels))
        .status(optionalCode(wire.state()).map(PublicationStatus::of))
        .announcingAgencyText(optionalCode(wire.announcedBy()))
        .levels(levels)
        .cases(each(wire.cases(), ProcedureDetailMapping::caseOf))
        .attachments(attachments(wire))
        .createdAt(moment(wire.createdAt()))
        .updatedAt(moment(wire.updatedAt()))
        .build();
  }

  private static Procedure procedure(
      ProcedureDetailRow wire, ProcedureCode code, List<HandlingLevel> levels) {
    return Procedure.builder(code, orEmpty(wire.name()))
        .portalId(optional(wire.id()))
        .type(optional(wire.type()))
        .state(optional(wire.state()))
        .conditions(optional(String.join("\n", each(wire.conditions(), WireText::orEmpty))))
        .levels(levels.stream().flatMap(level -> level(level).stream()).toList())
        .audiences(each(wire.audiences(), ProcedureDetailMapping::audience))
        .channels(each(wire.channels(), ProcedureDetailMapping::channel))
        .papers(each(wire.papers(), ProcedureDetailMapping::papers))
        .results(each(wire.results(), ProcedureDetailMapping::result))
        .legalBases(each(wire.legalBases(), ProcedureDetailMapping::legalBasis))
        .additional(additional(wire.more()))
        .build();
  }

  private static List<HandlingLevel> levels(ProcedureDetailRow wire) {
    List<HandlingLevel> levels = new ArrayList<>();
    add(wire.ofCommunes(), HandlingLevel.COMMUNE, levels);
    add(wire.ofProvinces(), HandlingLevel.PROVINCE, levels);
    add(wire.ofMinistries(), HandlingLevel.MINISTRY, levels);
    add(wire.ofOthers(), HandlingLevel.OTHER_AGENCY, levels);
    add(wire.vertical(), HandlingLevel.VERTICAL, levels);
    add(wire.internal(), HandlingLevel.INTERNAL, levels);
    return levels;
  }

  private static void add(@Nullable String flag, HandlingLevel level, List<HandlingLevel> levels) {
    if (WireText.isYes(flag)) {
      levels.add(level);
    }
  }

  /** As the older catalogue names them. */
  private static Optional<ExecutionLevel> level(HandlingLevel level) {
    return switch (level) {
      case COMMUNE -> Optional.of(level("Cấp Xã", AdministrativeLevel.COMMUNE));
      case PROVINCE -> Optional.of(level("Cấp Tỉnh", AdministrativeLevel.PROVINCE));
      case MINISTRY -> Optional.of(level("Cấp Bộ", AdministrativeLevel.MINISTRY));
      case OTHER_AGENCY, VERTICAL, INTERNAL -> Optional.empty();
    };
  }

  private static ExecutionLevel level(String name, AdministrativeLevel level) {
    return ExecutionLevel.builder(name).level(level).build();
  }

  private static Audience audience(CodeNameRow wire) {
    return Audience.builder(code(wire.code()), orEmpty(wire.name()))
        .additional(additional(wire.more()))
        .build();
  }

  private static ProcedureResult result(CodeNameRow wire) {
    return ProcedureResult.builder(orEmpty(wire.name()))
        .code(optionalCode(wire.code()))
        .additional(additional(wire.more()))
        .build();
  }

  private static LegalBasis legalBasis(CodeNameRow wire) {
    return LegalBasis.builder(orEmpty(wire.name()))
        .number(optional(wire.code()))
        .additional(additional(wire.more()))
        .build();
  }

  private static Channel channel(MethodRow wire) {
    ProcessingOption option =
        ProcessingOption.builder(time(wire.time(), wire.unit()))
            .note(optional(wire.description()))
            .fees(each(wire.fees(), ProcedureDetailMapping::fee))
            .build();
    return Channel.builder()
        .kind(optionalCode(wire.channel()).map(ProcedureDetailMapping::channelKind))
        .addOptions(option)
        .additional(additional(wire.more()))
        .build();
  }

  private static Channel.Kind channelKind(String code) {
    Channel.Kind known = CHANNELS.get(code);
    return known == null ? Channel.Kind.of(code) : known;
  }

  private static ProcessingTime time(@Nullable String amount, @Nullable String unit) {
    Optional<Unit> known = optionalCode(unit).map(ProcedureDetailMapping::unit);
    String text = orEmpty(amount) + known.map(each -> " " + each.text()).orElse("");
    return ProcessingTime.builder(text.strip())
        .amount(decimal(amount).filter(number -> number.signum() >= 0))
        .unit(known)
        .build();
  }

  private static Unit unit(String code) {
    Unit known = UNITS.get(code);
    return known == null ? Unit.of(code) : known;
  }

  /**
   * Without a value nothing is said of the amount, least of all that there is none. One that came
   * as text may have a dot for the thousands.
   */
  private static Fee fee(FeeRow wire) {
    Optional<String> note = optional(wire.description());
    Optional<Vnd> amount =
        optional(wire.value())
            .filter(value -> isDong(orEmpty(wire.currency())))
            .flatMap(DongText::amount)
            .filter(value -> !isContradicted(value, note));
    return Fee.builder()
        .kind(optionalCode(wire.type()).map(ProcedureDetailMapping::feeKind))
        .amount(amount)
        .amountText(optional(wire.value()))
        .unit(optional(wire.currency()))
        .note(note)
        .additional(additional(wire.more()))
        .build();
  }

  private static Fee.Kind feeKind(String code) {
    return code.equals(FEE) ? Fee.Kind.FEE : Fee.Kind.of(code);
  }

  private static PaperCase papers(ExecutionCaseRow wire) {
    return PaperCase.builder()
        .caseName(optional(wire.name()))
        .papers(each(wire.papers(), ProcedureDetailMapping::paper))
        .additional(additional(wire.more()))
        .build();
  }

  private static PaperRequirement paper(ComponentRow wire) {
    return PaperRequirement.builder(orEmpty(wire.name()))
        .code(optionalCode(wire.code()))
        .originals(count(wire.originals()))
        .originalsText(optional(wire.originals()))
        .copies(count(wire.copies()))
        .copiesText(optional(wire.copies()))
        .form(each(wire.attachments(), ProcedureDetailMapping::form).stream().findFirst())
        .additional(additional(wire.more()))
        .build();
  }

  private static OptionalInt count(@Nullable String text) {
    return whole(text)
        .filter(number -> number <= Integer.MAX_VALUE)
        .map(number -> OptionalInt.of(number.intValue()))
        .orElseGet(OptionalInt::empty);
  }

  private static ProcedureFile form(AttachmentRow wire) {
    return ProcedureFile.builder()
        .name(optional(wire.name()))
        .address(optional(wire.path()))
        .build();
  }

  private static List<OpenAttachment> attachments(ProcedureDetailRow wire) {
    return each(wire.papers(), ExecutionCaseRow::papers).stream()
        .flatMap(papers -> each(papers, ProcedureDetailMapping::attachments).stream())
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableList());
  }

  private static List<OpenAttachment> attachments(ComponentRow paper) {
    return each(paper.attachments(), each -> each).stream()
        .filter(file -> optional(file.id()).isPresent())
        .map(
            file ->
                OpenAttachment.builder(orEmpty(file.id()))
                    .name(optional(file.name()))
                    .paperCode(optionalCode(paper.code()))
                    .paperName(orEmpty(paper.name()))
                    .build())
        .toList();
  }

  private static OpenProcedureCase caseOf(CaseOfProcedureRow wire) {
    return OpenProcedureCase.builder(code(wire.code()), orEmpty(wire.name()))
        .id(optional(wire.id()))
        .processingTime(
            each(wire.time(), day -> day).stream()
                .filter(
                    day -> optional(day.amount()).isPresent() || optional(day.unit()).isPresent())
                .map(day -> time(day.amount(), day.unit()))
                .findFirst())
        .additional(additional(wire.more()))
        .build();
  }

  private static Optional<Instant> moment(@Nullable String millis) {
    return whole(millis).map(Instant::ofEpochMilli);
  }
}
