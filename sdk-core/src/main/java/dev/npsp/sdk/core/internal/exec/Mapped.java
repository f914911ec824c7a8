package dev.npsp.sdk.core.internal.exec;

/**
 * The input of an operation together with what maps it, where the mapping holds the settings of one
 * account: so the operation itself stays a constant.
 *
 * @param by what maps it
 * @param input what the API was given
 * @param <M> the mapping
 * @param <T> what the API takes
 */
public record Mapped<M, T>(M by, T input) {

  /** Nothing of what it holds: keys stand in settings, people in inputs. */
  @Override
  public String toString() {
    return "an input and its mapping";
  }
}
