package dev.npsp.sdk.sandbox.internal.data;

import java.util.List;
import java.util.stream.Stream;

/**
 * A procedure that the sandbox knows from the start. Where the national code is unknown the sandbox
 * lends one that begins with {@code 9.9}, and {@code codeNote} says how sure the code is. {@code
 * level} is that which carries it out: 1 province, 3 commune.
 */
public record ProcedureSeed(
    int id,
    String code,
    String codeNote,
    boolean codeIsLent,
    String name,
    Agency agency,
    String fieldCode,
    String fieldName,
    String level,
    String applicantCode,
    String applicantName,
    String days,
    String unit,
    String feeAtCounter,
    String feeOnline,
    String feeKind,
    List<String> papers,
    String result,
    String quirk) {

  /** With another fee online. */
  public ProcedureSeed withFeeOnline(String changed) {
    return new ProcedureSeed(
        id,
        code,
        codeNote,
        codeIsLent,
        name,
        agency,
        fieldCode,
        fieldName,
        level,
        applicantCode,
        applicantName,
        days,
        unit,
        feeAtCounter,
        changed,
        feeKind,
        papers,
        result,
        quirk);
  }

  /** With another processing time. */
  public ProcedureSeed withDays(String changed) {
    return new ProcedureSeed(
        id,
        code,
        codeNote,
        codeIsLent,
        name,
        agency,
        fieldCode,
        fieldName,
        level,
        applicantCode,
        applicantName,
        changed,
        unit,
        feeAtCounter,
        feeOnline,
        feeKind,
        papers,
        result,
        quirk);
  }

  /** With one more paper. */
  public ProcedureSeed withPaper(String paper) {
    return new ProcedureSeed(
        id,
        code,
        codeNote,
        codeIsLent,
        name,
        agency,
        fieldCode,
        fieldName,
        level,
        applicantCode,
        applicantName,
        days,
        unit,
        feeAtCounter,
        feeOnline,
        feeKind,
        Stream.concat(papers.stream(), Stream.of(paper)).toList(),
        result,
        quirk);
  }
}
