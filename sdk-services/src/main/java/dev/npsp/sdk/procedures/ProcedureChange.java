package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that is different between two snapshots, in a sentence of either language. */
@PublicType
@Value.Immutable
public abstract class ProcedureChange {

  ProcedureChange() {}

  /** What kind of change it is. */
  public abstract ProcedureChange.Kind kind();

  /** Of which procedure. */
  public abstract ProcedureCode procedure();

  /** Its name, in Vietnamese: the newer one. */
  public abstract String procedureName();

  /**
   * What of it: the code of a channel, the code or name of a paper, the wire name of a part of the
   * document.
   */
  public abstract Optional<String> subject();

  /** What it was, in the portal's words. */
  public abstract Optional<String> before();

  /** What it is, in the portal's words. */
  public abstract Optional<String> after();

  /** A sentence: {@code 2.000815: fee when filed online: 2,000 VND -> 1,500 VND}. */
  public abstract String english();

  /** Một câu: {@code 2.000815: phí, lệ phí khi nộp trực tuyến: 2.000 đồng -> 1.500 đồng}. */
  public abstract String vietnamese();

  /** The sentence in English. */
  @Override
  public String toString() {
    return english();
  }

  /** Builds a {@link ProcedureChange}. */
  static final class Builder extends ImmutableProcedureChange.Builder {
    Builder() {}
  }

  /** Kinds of changes. More may come: a switch over them needs a default. */
  public enum Kind {
    /** It was not there, or hidden, and is published. */
    PROCEDURE_ADDED,
    /** It was published, and is not there or hidden. */
    PROCEDURE_WITHDRAWN,
    /** It has another name. */
    PROCEDURE_RENAMED,
    /** It can be filed in one more way. */
    CHANNEL_ADDED,
    /** It can no longer be filed in one way. */
    CHANNEL_REMOVED,
    /** A fee has another amount. */
    FEE_CHANGED,
    /** There is a fee where there was none. */
    FEE_ADDED,
    /** There is no fee where there was one. */
    FEE_REMOVED,
    /** It takes another time. */
    DEADLINE_CHANGED,
    /** One more paper is to be brought. */
    PAPER_ADDED,
    /** A paper need not be brought any more. */
    PAPER_REMOVED,
    /** A paper has other originals, copies, or another form or name. */
    PAPER_CHANGED,
    /** Another part of its document changed. */
    CONTENT_CHANGED
  }
}
