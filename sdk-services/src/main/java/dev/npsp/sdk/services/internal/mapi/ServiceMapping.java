package dev.npsp.sdk.services.internal.mapi;

import static dev.npsp.sdk.wire.WireText.additional;
import static dev.npsp.sdk.wire.WireText.code;
import static dev.npsp.sdk.wire.WireText.each;
import static dev.npsp.sdk.wire.WireText.optional;
import static dev.npsp.sdk.wire.WireText.optionalCode;
import static dev.npsp.sdk.wire.WireText.orEmpty;

import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.services.PublicService;
import dev.npsp.sdk.services.ServicePlace;
import dev.npsp.sdk.services.ServiceTerms;
import dev.npsp.sdk.services.internal.mapi.ServiceSheet.PlaceRow;
import dev.npsp.sdk.services.internal.mapi.ServiceSheet.ServiceRow;
import dev.npsp.sdk.services.internal.mapi.ServiceSheet.TermsAudienceRow;
import dev.npsp.sdk.services.internal.mapi.ServiceSheet.TermsFieldRow;
import dev.npsp.sdk.services.internal.mapi.ServiceSheet.TermsRow;
import dev.npsp.sdk.wire.ResultShape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Between public services and what mapi says of them. No row is refused for what it holds. */
public final class ServiceMapping {

  private ServiceMapping() {}

  /** The rows of {@code LayDVC}, without those that say nothing. */
  public static List<PublicService> services(List<ServiceRow> rows) throws JsonUnreadable {
    return ResultShape.readFrom(
        rows,
        rows.stream()
            .map(ServiceMapping::service)
            .filter(row -> !row.codeText().isEmpty() || !row.name().isEmpty())
            .toList());
  }

  private static PublicService service(ServiceRow wire) {
    return PublicService.builder(
            code(wire.code()),
            orEmpty(wire.name()),
            code(wire.procedureCode()),
            orEmpty(wire.procedureName()))
        .issuingAgency(optional(wire.issuingAgency()))
        .fieldName(optional(wire.fieldName()))
        .places(each(wire.places(), ServiceMapping::place))
        .additional(additional(wire.more()))
        .build();
  }

  /** An element that is only a text stands where the code is; it may be a name. */
  private static ServicePlace place(PlaceRow wire) {
    String code = code(wire.code());
    boolean isName = wire.name() == null && AgencyCode.tryParse(code).isEmpty();
    return ServicePlace.builder(isName ? "" : code, isName ? code : orEmpty(wire.name()))
        .additional(additional(wire.more()))
        .build();
  }

  /** The terms in the first row of {@code LayThuTuc} that says anything. */
  public static Optional<ServiceTerms> terms(List<TermsRow> rows) throws JsonUnreadable {
    List<TermsRow> known = rows.stream().filter(row -> !row.equals(TermsRow.NOTHING)).toList();
    return ResultShape.readFrom(rows, known).stream().findFirst().map(ServiceMapping::terms);
  }

  private static ServiceTerms terms(TermsRow wire) {
    List<String> names = texts(wire.audiences(), TermsAudienceRow::name);
    return ServiceTerms.builder()
        .audiences(audiences(wire, names))
        .audienceNames(names)
        .levels(
            each(wire.levels(), row -> optionalCode(row.level())).stream()
                .flatMap(Optional::stream)
                .map(AdministrativeLevel::of)
                .toList())
        .fieldCodes(texts(wire.fields(), TermsFieldRow::code))
        .fieldNames(texts(wire.fields(), TermsFieldRow::name))
        .agencies(agencies(wire))
        .build();
  }

  /** The rows' words; without any the free text; without that the one code that was seen. */
  private static Set<ApplicantKind> audiences(TermsRow wire, List<String> names) {
    Set<ApplicantKind> kinds = new LinkedHashSet<>();
    names.forEach(name -> kinds.addAll(Audiences.in(name)));
    if (kinds.isEmpty()) {
      kinds.addAll(Audiences.in(orEmpty(wire.audienceNote())));
    }
    boolean isCitizens =
        texts(wire.audiences(), TermsAudienceRow::code).contains(ApplicantKind.CITIZEN.code());
    if (kinds.isEmpty() && isCitizens) {
      kinds.add(ApplicantKind.CITIZEN);
    }
    return kinds;
  }

  private static List<AgencyCode> agencies(TermsRow wire) {
    return Stream.of(
            Stream.of(code(wire.announcingAgency())),
            texts(wire.executing(), PlaceRow::code).stream(),
            texts(wire.competent(), PlaceRow::code).stream(),
            texts(wire.delegated(), PlaceRow::code).stream())
        .flatMap(codes -> codes)
        .flatMap(text -> AgencyCode.tryParse(text).stream())
        .distinct()
        .toList();
  }

  private static <R> List<String> texts(
      @Nullable List<@Nullable R> rows, Function<R, @Nullable String> column) {
    return each(rows, row -> code(column.apply(row))).stream()
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
