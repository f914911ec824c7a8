package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.Sleeper;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.exec.ClientParts;
import dev.npsp.sdk.core.internal.exec.ClientSetup;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.edocuments.internal.AxisProtocol;
import dev.npsp.sdk.edocuments.internal.DefaultDocumentAxis;
import dev.npsp.sdk.edocuments.internal.hub.HubAxis;
import dev.npsp.sdk.edocuments.internal.hub.HubWire;
import dev.npsp.sdk.edocuments.internal.sdk.SdkAxis;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Settings of a {@link DocumentAxis}. What is not set has a good default. */
public final class DocumentAxisBuilder {

  private final Function<Prepared, AxisProtocol> form;
  private final ClientSetup setup = new ClientSetup();
  private EDocumentReader reader = EDocumentReader.storing(AttachmentStore.inMemory());
  private @Nullable Path folder;

  /** What the form of the axis is made of. */
  private record Prepared(ClientParts parts, EDocumentReader reader, Locale language) {}

  private DocumentAxisBuilder(Function<Prepared, AxisProtocol> form) {
    this.form = form;
  }

  static DocumentAxisBuilder hub(URI hub, AgencyCode agency, String systemId, Secret secretKey) {
    HubWire wire = new HubWire(hub, systemId, secretKey);
    return new DocumentAxisBuilder(
        made -> new HubAxis(made.parts().executor(wire, agency), made.reader()));
  }

  static DocumentAxisBuilder overSdk(AxisSdk sdk, AgencyCode agency) {
    return new DocumentAxisBuilder(
        made -> new SdkAxis(sdk, agency, made.parts().json(), made.reader(), made.language()));
  }

  /** How messages are read and where their files go; default in memory. */
  public DocumentAxisBuilder reader(EDocumentReader yours) {
    this.reader = yours;
    return this;
  }

  /** Where a message is written before it is sent; default the folder of the JVM for such files. */
  public DocumentAxisBuilder workFolder(Path yours) {
    this.folder = yours;
    return this;
  }

  /** The transport to use; it stays yours to close. */
  public DocumentAxisBuilder transport(Transport yours) {
    setup.transport(yours);
    return this;
  }

  /** A listener that hears of the start and the end of every call and every attempt. */
  public DocumentAxisBuilder addListener(CallListener listener) {
    setup.addListener(listener);
    return this;
  }

  /** How often and after which pauses a call is sent again when that is safe. */
  public DocumentAxisBuilder retry(RetryPolicy policy) {
    setup.retry(policy);
    return this;
  }

  /** How long one attempt may take; default 30 seconds. */
  public DocumentAxisBuilder attemptTimeout(Duration timeout) {
    setup.attemptTimeout(timeout);
    return this;
  }

  /** How long a whole call may take; default 2 minutes. */
  public DocumentAxisBuilder deadline(Duration whole) {
    setup.deadline(whole);
    return this;
  }

  /** The language of violations and of errors: English (default) or Vietnamese. */
  public DocumentAxisBuilder language(Locale locale) {
    setup.language(locale);
    return this;
  }

  /** The time of day; for tests. */
  public DocumentAxisBuilder clock(Clock yours) {
    setup.clock(yours);
    return this;
  }

  /** How to wait between attempts; for tests. */
  public DocumentAxisBuilder sleeper(Sleeper yours) {
    setup.sleeper(yours);
    return this;
  }

  /** The client. */
  public DocumentAxis build() {
    ClientParts parts = setup.build();
    return new DefaultDocumentAxis(
        form.apply(new Prepared(parts, reader, setup.language())),
        setup.language(),
        Optional.ofNullable(folder),
        parts::close);
  }
}
