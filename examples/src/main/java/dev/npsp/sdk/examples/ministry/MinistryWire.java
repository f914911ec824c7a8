package dev.npsp.sdk.examples.ministry;

import dev.npsp.sdk.Gateway;
import dev.npsp.sdk.GatewayEnvironment;
import dev.npsp.sdk.IgateEnvironment;
import dev.npsp.sdk.LgspHop;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.Filing;
import dev.npsp.sdk.sandbox.SandboxLgsp;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A protocol that the story is told over. A further one is a constant here, with its environment
 * and a dossier without what it has no place for; the scenario asks the environment what it offers.
 */
enum MinistryWire {
  /** The national portal's. */
  MAPI {
    @Override
    PortalEnvironment environment(URI portal) {
      return PortalEnvironment.mapi(portal);
    }

    @Override
    Dossier dossier(DossierCode code, ProcedureReference procedure, Instant received, Instant due) {
      return withLinks(code, procedure, citizen(), received, due)
          .filing(Filing.online(received))
          .build();
    }

    @Override
    boolean takesResults() {
      return true;
    }
  },

  /** The national portal's, behind the hub of a ministry or a province. */
  LGSP {
    @Override
    PortalEnvironment environment(URI portal) {
      return PortalEnvironment.mapi(portal.resolve("lgsp/api/"))
          .through(LgspHop.of(portal.resolve("lgsp/token"), SandboxLgsp.firstKeys()));
    }

    @Override
    Dossier dossier(DossierCode code, ProcedureReference procedure, Instant received, Instant due) {
      return MAPI.dossier(code, procedure, received, due);
    }

    @Override
    boolean takesResults() {
      return true;
    }
  },

  /** A ministry's portal: files go with the dossier, and it has no place for day and unit. */
  IGATE {
    @Override
    PortalEnvironment environment(URI portal) {
      return IgateEnvironment.builder(portal.resolve("igate/"))
          .trackingPath("pa/dossier-search/dvc")
          .build();
    }

    @Override
    Dossier dossier(DossierCode code, ProcedureReference procedure, Instant received, Instant due) {
      return Dossier.builder(code, procedure, Applicant.of(citizen()))
          .filing(Filing.online(received))
          .received(received)
          .addPapers(uploaded("ban-chinh.pdf"), uploaded("ban-sao.pdf"))
          .build();
    }

    @Override
    boolean takesLaterStatuses() {
      return false;
    }
  },

  /** The gateway of Hà Giang: sixteen members, among them no contact data. */
  GATEWAY_HAGIANG {
    @Override
    PortalEnvironment environment(URI portal) {
      return GatewayEnvironment.builder(Gateway.HA_GIANG, portal.resolve("hagiang/"))
          .progressPath("api/SynsTTHCC/CapNhatTienDoHoSoMC")
          .build();
    }

    @Override
    Dossier dossier(DossierCode code, ProcedureReference procedure, Instant received, Instant due) {
      return withLinks(code, procedure, Person.of(NAME, ID), received, due)
          .filing(Filing.builder(FilingChannel.ONLINE).build())
          .build();
    }
  },

  /** The gateway of Thanh Hóa: mapi in another shell, dossiers at addresses of the sandbox's. */
  GATEWAY_THANHHOA {
    @Override
    PortalEnvironment environment(URI portal) {
      return GatewayEnvironment.builder(Gateway.THANH_HOA, portal.resolve("thanhhoa/"))
          .addPath("KetNoiMotCuaQuocGia/ThemMoiHoSo")
          .updatePath("KetNoiMotCuaQuocGia/CapNhatHoSo")
          .progressPath("KetNoiMotCuaQuocGia/CapNhatTienDo")
          .build();
    }

    @Override
    Dossier dossier(DossierCode code, ProcedureReference procedure, Instant received, Instant due) {
      return MAPI.dossier(code, procedure, received, due);
    }

    @Override
    boolean takesResults() {
      return true;
    }
  };

  static final String NAME = "Nguyễn Văn Ví Dụ";
  static final PersonalId ID = PersonalId.of("038099000017");

  /** Its name in options and output: {@code gateway-hagiang}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads a name. */
  static final class Named implements ITypeConverter<MinistryWire> {

    @Override
    public MinistryWire convert(String label) {
      return Stream.of(values())
          .filter(wire -> wire.label().equals(label))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "one of " + Stream.of(values()).map(MinistryWire::label).toList()));
    }
  }

  /** Where it is spoken, at a portal that has its protocols where the sandbox has them. */
  abstract PortalEnvironment environment(URI portal);

  /** The citizen's dossier, without what this protocol has no place for. */
  abstract Dossier dossier(
      DossierCode code, ProcedureReference procedure, Instant received, Instant due);

  /** Whether a dossier has a place for its results. */
  boolean takesResults() {
    return false;
  }

  /** Whether a dossier that was received may be submitted again with the status it has now. */
  boolean takesLaterStatuses() {
    return true;
  }

  /** Where the portal fetches a paper back, where files travel by address. */
  static URI file(String name) {
    return URI.create(
        "http://ss.example.vn:8080/VXPAdapter/RestService/forward/downloadfile/" + name);
  }

  private static Dossier.Builder withLinks(
      DossierCode code,
      ProcedureReference procedure,
      Person citizen,
      Instant received,
      Instant due) {
    return Dossier.builder(code, procedure, Applicant.of(citizen))
        .received(received)
        .due(due)
        .processingUnit("Bộ phận Một cửa")
        .addPapers(
            Attachment.link("ban-chinh.pdf", file("ban-chinh")),
            Attachment.link("ban-sao.pdf", file("ban-sao")));
  }

  private static Attachment uploaded(String name) {
    byte[] content = ("%PDF-1.4 " + name).getBytes(StandardCharsets.US_ASCII);
    return Attachment.builder(Document.bytes(name, content)).build();
  }

  private static Person citizen() {
    return Person.of(NAME, ID).toBuilder().phone("0900000000").build();
  }
}
