package dev.npsp.sdk.results.internal.mapi;

import static dev.npsp.sdk.domain.internal.text.VietnameseText.nfc;
import static dev.npsp.sdk.wire.WireText.additional;
import static dev.npsp.sdk.wire.WireText.each;
import static dev.npsp.sdk.wire.WireText.optional;
import static dev.npsp.sdk.wire.WireText.orEmpty;

import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.results.DigitisedResult;
import dev.npsp.sdk.results.IssuedResult;
import dev.npsp.sdk.results.ResultDocument;
import dev.npsp.sdk.results.ResultFile;
import dev.npsp.sdk.results.ResultQuery;
import dev.npsp.sdk.results.internal.mapi.ResultSheet.FileParameters;
import dev.npsp.sdk.results.internal.mapi.ResultSheet.IssuedParameters;
import dev.npsp.sdk.results.internal.mapi.ResultSheet.ResultParameters;
import dev.npsp.sdk.results.internal.mapi.ResultSheet.ResultsRow;
import dev.npsp.sdk.results.internal.mapi.ResultSheet.StoredFileRow;
import dev.npsp.sdk.results.internal.mapi.ResultSheet.StoredResultRow;
import dev.npsp.sdk.results.internal.mapi.ResultSheet.WantedRow;
import dev.npsp.sdk.wire.ResultShape;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WireTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Between results and what the store says of them. No row is refused for what it holds. */
public final class ResultMapping {

  private static final Json JSON = new Json();
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What browsers put in front of a file that they hold as text. */
  private static final Pattern DATA_URI = Pattern.compile("^data:[^,]{0,200};base64,");

  /** {@code null}, {@code Success}: words that could be decoded, and are no file. */
  private static final Pattern WORDS = Pattern.compile("[A-Za-z]{1,32}");

  private ResultMapping() {}

  static ResultParameters toWire(ResultQuery query) {
    return new ResultParameters(
        query.owner().value(),
        nfc(query.requesterName()),
        query.requesterKind().code(),
        query.requester().value(),
        query.procedure().value(),
        query.wanted().isEmpty() ? "" : wanted(query));
  }

  private static List<WantedRow> wanted(ResultQuery query) {
    return query.wanted().stream()
        .map(wanted -> new WantedRow(nfc(wanted.resultCode()), nfc(wanted.number().orElse(""))))
        .toList();
  }

  static FileParameters toWire(ResultFile file) {
    return new FileParameters(file.agencyCodeText().orElse(""), file.path());
  }

  static IssuedParameters toWire(IssuedResult result) {
    return new IssuedParameters(
        result.dossier().value(),
        result.procedure().value(),
        result.agency().value(),
        nfc(result.resultCode()),
        nfc(result.name()),
        text(result.number()),
        text(result.summary()),
        result.issued().map(WireTime::readableDay).orElse(""),
        text(result.validity()),
        text(result.scope()),
        text(result.fileName()),
        result.hasDigitisedParts() ? "1" : "0",
        nfc(result.onlinePaymentCode()),
        text(result.database()));
  }

  private static String text(Optional<String> member) {
    return nfc(member.orElse(""));
  }

  /** The results in the store's answer, without those that say nothing. */
  public static List<DigitisedResult> results(Answer answer) throws JsonUnreadable {
    List<ResultsRow> lists = answer.rows(ResultsRow.class);
    List<StoredResultRow> rows = new ArrayList<>();
    boolean isBare = true; // bare rows do as well
    for (ResultsRow list : lists) {
      if (list.results() != null) {
        isBare = false;
        rows.addAll(JSON.rows(list.results(), StoredResultRow.class));
      }
    }
    if (isBare) {
      rows = answer.rows(StoredResultRow.class);
    }
    return ResultShape.readFrom(
        rows,
        rows.stream()
            .map(ResultMapping::result)
            .filter(result -> !result.resultCode().isEmpty() || !result.name().isEmpty())
            .toList());
  }

  private static DigitisedResult result(StoredResultRow wire) {
    Optional<String> agency = optional(wire.agency());
    return DigitisedResult.builder(orEmpty(wire.resultCode()), orEmpty(wire.name()))
        .number(optional(wire.number()))
        .agencyCodeText(agency)
        .files(
            each(wire.files(), file -> file(agency, file)).stream()
                .filter(file -> !file.path().isEmpty())
                .toList())
        .additional(additional(wire.more()))
        .build();
  }

  private static ResultFile file(Optional<String> agency, StoredFileRow wire) {
    return ResultFile.builder(orEmpty(wire.path()))
        .agencyCodeText(agency)
        .name(optional(wire.name()))
        .build();
  }

  /** The bytes behind a text in base64, line breaks and a {@code data:} in front or not. */
  public static ResultDocument document(String base64) throws JsonUnreadable {
    String text = DATA_URI.matcher(BLANKS.matcher(base64).replaceAll("")).replaceFirst("");
    if (text.isEmpty()) {
      throw new JsonUnreadable(ServiceText.EMPTY_FILE.text());
    }
    if (WORDS.matcher(text).matches()) {
      throw new JsonUnreadable(ServiceText.NOT_BASE64.text());
    }
    try {
      return ResultDocument.of(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      throw new JsonUnreadable(ServiceText.NOT_BASE64.text());
    }
  }
}
