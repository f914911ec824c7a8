package dev.npsp.sdk;

import dev.npsp.sdk.core.auth.SessionRule;
import dev.npsp.sdk.core.internal.reference.ReferenceWire;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.DossierFormat;
import dev.npsp.sdk.wire.CallableHost;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.PathSetting;
import dev.npsp.sdk.wire.mapi.MapiSettings;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A portal that speaks the {@code mapi} protocol, reached directly or through the security server's
 * adapter on the agency's own network. An immutable value; the {@code with} methods copy. It
 * supports every {@link Capability} but the allocation of codes, lists of dossiers and the data of
 * forms, and petitions and the portal's own figures where {@link #referenceUri} is named alone.
 */
@PublicType
@Value.Immutable
public abstract class MapiEnvironment extends PortalEnvironment {

  MapiEnvironment() {}

  /**
   * The address that all paths are relative to, with a slash at the end: the portal itself, or an
   * adapter's {@code http://host:8080/VXPAdapter/RestService/forward/} (older: {@code XrdAdapter}).
   * A host whose name has an underscore, as containers may, is refused: the JDK's client cannot
   * call it, so give it an alias.
   */
  @Override
  public abstract URI baseUri();

  /**
   * The code of the provider, {@code VN:GOV:000.00.00.G22:vpcpdvcprovider}. Wire: {@code dstcode}.
   */
  public abstract Optional<String> destination();

  /** Where the adapter looks for {@link #destination}; default the query, as most peers do. */
  @Value.Default
  public DestinationPlace destinationPlace() {
    return DestinationPlace.QUERY;
  }

  /**
   * The address behind the adapter, where an installation asks for it. Wire: {@code providerurl}.
   */
  public abstract Optional<URI> providerUri();

  /** The path of the login; default {@code mapi/login}. */
  @Value.Default
  public String loginPath() {
    return "mapi/login";
  }

  /**
   * The path of the shared services: catalogues and lists of procedures; default {@code mapi/g}.
   */
  @Value.Default
  public String sharedPath() {
    return "mapi/g";
  }

  /** The path of the integrated services: everything else; default {@code mapi/g}. */
  @Value.Default
  public String integratedPath() {
    return "mapi/g";
  }

  /**
   * The path of look-ups in the store of digitised results; default {@code kho/tracuu}. A proposal:
   * no path was seen.
   */
  @Value.Default
  public String resultSearchPath() {
    return "kho/tracuu";
  }

  /**
   * The path of files in the store of digitised results; default {@code kho/taptin}. A proposal:
   * one gateway calls it {@code getfile}.
   */
  @Value.Default
  public String resultFilePath() {
    return "kho/taptin";
  }

  /**
   * The path to which results are pushed; default {@code kho/ketqua}. A proposal: no path was seen.
   */
  @Value.Default
  public String resultPushPath() {
    return "kho/ketqua";
  }

  /**
   * The address of a portal that speaks our reference protocol for petitions and the portal's own
   * figures, with a slash at its end. No protocol of either is public: without this they are not
   * offered. Logins there take the account and password of the client.
   */
  public abstract Optional<URI> referenceUri();

  /** How many bytes a file of the store has at the most; default 20 MiB. */
  @Value.Default
  public long resultFileLimit() {
    return 20L * 1024 * 1024;
  }

  /**
   * Which generation of the dossier message is taken; default {@link DossierFormat#FORMAT_2024}.
   */
  @Value.Default
  public DossierFormat dossierFormat() {
    return DossierFormat.FORMAT_2024;
  }

  /**
   * After which age a session is renewed before the next call; default nine minutes. Peers take a
   * session for dead after ten; the portal's own limit is not known.
   */
  @Value.Default
  public Duration sessionAge() {
    return Duration.ofMinutes(9);
  }

  /** How an answer is recognised that says the session is not good. */
  @Value.Default
  @Value.Auxiliary
  public SessionRule sessionRule() {
    return SessionRule.standard();
  }

  /**
   * Everything but the allocation of codes, lists of dossiers and the data of forms; petitions and
   * the portal's figures with {@link #referenceUri}.
   */
  @Override
  public final Set<Capability> capabilities() {
    EnumSet<Capability> lacking =
        EnumSet.of(Capability.CODE_ALLOCATION, Capability.DOSSIER_LIST, Capability.FORM_DATA);
    if (referenceUri().isEmpty()) {
      lacking.add(Capability.PETITIONS);
      lacking.add(Capability.FIGURES);
    }
    return Set.copyOf(EnumSet.complementOf(lacking));
  }

  /** With the code of the provider. */
  public MapiEnvironment withDestination(String dstcode) {
    return toBuilder().destination(dstcode).build();
  }

  /** With the code of the provider in this place. */
  public MapiEnvironment withDestination(String dstcode, DestinationPlace place) {
    return toBuilder().destination(dstcode).destinationPlace(place).build();
  }

  /** With the address behind the adapter. */
  public MapiEnvironment withProviderUri(URI uri) {
    return toBuilder().providerUri(uri).build();
  }

  /** With this generation of the dossier message. */
  public MapiEnvironment withDossierFormat(DossierFormat format) {
    return toBuilder().dossierFormat(format).build();
  }

  /** With the address of the reference protocol for petitions and the portal's own figures. */
  public MapiEnvironment withReference(URI address) {
    return toBuilder().referenceUri(address).build();
  }

  /** With another rule for answers that name the session. */
  public MapiEnvironment withSessionRule(SessionRule rule) {
    return toBuilder().sessionRule(rule).build();
  }

  /** An environment at this address, to be completed. */
  public static Builder builder(URI baseUri) {
    return new Builder().baseUri(baseUri);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  MapiEnvironment checked() {
    CallableHost.checked("baseUri", baseUri());
    referenceUri().ifPresent(ReferenceWire::checked);
    PathSetting.check("loginPath", loginPath());
    PathSetting.check("sharedPath", sharedPath());
    PathSetting.check("integratedPath", integratedPath());
    PathSetting.check("resultSearchPath", resultSearchPath());
    PathSetting.check("resultFilePath", resultFilePath());
    PathSetting.check("resultPushPath", resultPushPath());
    String scheme = baseUri().getScheme();
    if (baseUri().getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
      throw new IllegalArgumentException(
          "The portal's address is absolute, http or https:"
              + " http://security-server:8080/VXPAdapter/RestService/forward/");
    }
    if (baseUri().getRawQuery() != null || baseUri().getRawFragment() != null) {
      throw new IllegalArgumentException(
          "The portal's address has no query: give dstcode with withDestination.");
    }
    if (sessionAge().isNegative() || sessionAge().isZero()) {
      throw new IllegalArgumentException(
          "A session is used for some time: sessionAge is longer than nothing.");
    }
    if (resultFileLimit() <= 0) {
      throw new IllegalArgumentException("A file has some bytes: resultFileLimit is above zero.");
    }
    return baseUri().getPath().endsWith("/")
        ? this
        : toBuilder().baseUri(URI.create(baseUri() + "/")).build();
  }

  @Override
  final WireAreas areas() {
    return new MapiAreas(settings(), dossierFormat(), referenceUri());
  }

  final MapiSettings settings() {
    boolean inHeader = destinationPlace() == DestinationPlace.HEADER;
    return new MapiSettings(
        baseUri(),
        Endpoint.through(baseUri(), destination(), inHeader, providerUri()),
        loginPath(),
        sharedPath(),
        integratedPath(),
        resultSearchPath(),
        resultFilePath(),
        resultPushPath(),
        resultFileLimit(),
        sessionAge(),
        sessionRule());
  }

  /** Collects an environment. */
  public static final class Builder extends ImmutableMapiEnvironment.Builder {
    Builder() {}
  }
}
