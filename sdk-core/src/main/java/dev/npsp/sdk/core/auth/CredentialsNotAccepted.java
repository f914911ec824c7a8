package dev.npsp.sdk.core.auth;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedError;
import dev.npsp.sdk.domain.LocalizedText;
import java.util.Locale;

/**
 * The protocol of the portal takes credentials of another kind. Thrown when a client is built, or
 * an agency added to one, before anything is sent; the message names the factory method of {@link
 * Credentials} to use.
 */
public final class CredentialsNotAccepted extends IllegalArgumentException
    implements LocalizedError {

  private static final long serialVersionUID = 2L;

  private final String wire;
  private final LocalizedText remedy;

  /**
   * Says what to give instead.
   *
   * @param wire the protocol, as listeners know it: {@code mapi}
   * @param remedy what to do
   */
  public CredentialsNotAccepted(String wire, LocalizedText remedy) {
    super(CoreText.CREDENTIALS.text(wire, remedy).english());
    this.wire = wire;
    this.remedy = remedy;
  }

  /** The protocol, as listeners know it. */
  public String wire() {
    return wire;
  }

  /** What to do, in English. */
  public String remedy() {
    return remedy.english();
  }

  @Override
  public String explanation(Locale language) {
    return CoreText.CREDENTIALS.text(wire, remedy).in(language);
  }

  @Override
  public String remedy(Locale language) {
    return remedy.in(language);
  }
}
