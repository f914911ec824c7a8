package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An administrative procedure as the portal publishes it: who may ask, where and how, with which
 * papers, how long it takes and what it costs.
 *
 * <p>Answers come from many hands: texts are kept as they were written, lists that the portal left
 * out are empty, and what this version does not know is in {@link #additional}. Wire: the one
 * element of {@code result} of {@code LayThuTuc}.
 */
@PublicType
@Value.Immutable
public abstract class Procedure {

  private static final Set<String> PUBLIC = Set.of("1", "ACTIVE", "UPDATED");

  Procedure() {}

  /**
   * The code under which the portal knows the procedure. Wire: {@code MATTHC}; the code asked for
   * when the answer has none that can be read.
   */
  public abstract ProcedureCode code();

  /** The name in Vietnamese; {@code ""} when the portal left it out. Wire: {@code TENTTHC}. */
  public abstract String name();

  /** The portal's own key of this edition of the procedure. Wire: {@code ID}. */
  public abstract Optional<String> portalId();

  /**
   * The type of procedure, as a code whose values are not attested; {@code 0} was seen. Wire:
   * {@code LOAITTHC}.
   */
  public abstract Optional<String> type();

  /** The state of publication as it came; {@code 1} is public. Wire: {@code TRANGTHAI}. */
  public abstract Optional<String> state();

  /** What the procedure is about. Wire: {@code MOTA}. */
  public abstract Optional<String> description();

  /** Requirements and conditions to be met, free text; often "Không". Wire: {@code YEUCAU}. */
  public abstract Optional<String> conditions();

  /** Words to search by, free text. Wire: {@code TUKHOA}. */
  public abstract Optional<String> keywords();

  /** Where dossiers are received, free text. Wire: {@code DIACHITIEPNHAN}. */
  public abstract Optional<String> receptionAddress();

  /** Who announced the procedure, and by which decision. */
  @Value.Default
  public Announcement announcement() {
    return Announcement.builder().build();
  }

  /** At which levels of the administration it is carried out. Wire: {@code CAPTHUCHIEN}. */
  public abstract List<ExecutionLevel> levels();

  /** The fields of administration that it belongs to. Wire: {@code LINHVUCTHUCHIEN}. */
  public abstract List<ProcedureField> fields();

  /** Who may ask for it. Wire: {@code DOITUONGTHUCHIEN}. */
  public abstract List<Audience> audiences();

  /** Who may ask for it, in free text. Wire: {@code MOTADOITUONGTHUCHIEN}. */
  public abstract Optional<String> audienceNote();

  /** Which agencies take part, by their role. */
  @Value.Default
  public ResponsibleAgencies agencies() {
    return ResponsibleAgencies.builder().build();
  }

  /** What happens in which order, one list a case. Wire: {@code TRINHTUTHUCHIEN}. */
  public abstract List<StepCase> steps();

  /** The ways to file, each with its processing times and fees. Wire: {@code CACHTHUCTHUCHIEN}. */
  public abstract List<Channel> channels();

  /** What to bring, one list a case. Wire: {@code THANHPHANHOSO}. */
  public abstract List<PaperCase> papers();

  /** What the applicant gets. Wire: {@code KETQUATHUCHIEN}. */
  public abstract List<ProcedureResult> results();

  /** The legal documents behind the procedure. Wire: {@code CANCUPHAPLY}. */
  public abstract List<LegalBasis> legalBases();

  /** Procedures to look at as well; usually codes without names. Wire: {@code TTHCLIENQUAN}. */
  public abstract List<ProcedureSummary> relatedProcedures();

  /**
   * Procedures that are carried out together with this one; usually codes without names. Wire:
   * {@code TTHCLIENTHONG}.
   */
  public abstract List<ProcedureSummary> linkedProcedures();

  /** What else the portal sent, by wire name, as text; JSON text where it was a structure. */
  public abstract Map<String, String> additional();

  /**
   * What a dossier says about its procedure: code, name, and the first of the fields that has a
   * code. Where the portal names no field, its code and name are {@code ""} and are to be set
   * before a dossier is sent.
   */
  public ProcedureReference reference() {
    Optional<ProcedureField> field =
        fields().stream().filter(each -> !each.code().isEmpty()).findFirst();
    return ProcedureReference.of(
        code(),
        name(),
        field.map(ProcedureField::code).orElse(""),
        field.map(ProcedureField::name).orElse(""));
  }

  /**
   * Whether the portal shows the procedure to everyone: state {@code 1}, in the catalogue of the
   * rebuilt portal {@code ACTIVE} or {@code UPDATED}; any other is hidden.
   */
  public boolean isPublic() {
    return state().filter(PUBLIC::contains).isPresent();
  }

  /** The way to file of that kind, if the procedure offers it. */
  public Optional<Channel> channel(Channel.Kind kind) {
    return channels().stream()
        .filter(channel -> channel.kind().filter(kind::equals).isPresent())
        .findFirst();
  }

  /** The fees of all channels, each once. */
  public List<Fee> fees() {
    return channels().stream().flatMap(channel -> channel.fees().stream()).distinct().toList();
  }

  /** Code and name are required. */
  public static Builder builder(ProcedureCode code, String name) {
    return new Builder().code(code).name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Procedure}. */
  public static final class Builder extends ImmutableProcedure.Builder {
    Builder() {}
  }
}
