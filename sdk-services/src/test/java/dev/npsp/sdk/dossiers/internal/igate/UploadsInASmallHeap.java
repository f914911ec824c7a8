package dev.npsp.sdk.dossiers.internal.igate;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** A program of a host that submits one dossier with one file; {@link IgateHeapTest} starts it. */
final class UploadsInASmallHeap {

  private UploadsInASmallHeap() {}

  /** Takes the address of the portal and the file. */
  public static void main(String[] arguments) throws IOException {
    Dossier dossier =
        Dossier.builder(
                DossierCode.of("000.00.00.H22-260609-0001"),
                ProcedureReference.of(
                    ProcedureCode.of("2.999492"), "Thủ tục mẫu", "G99-XX01", "Lĩnh vực mẫu"),
                Applicant.of(Person.of("Nguyễn Văn Mẫu", PersonalId.of("038099000017"))))
            .received(VietnamTime.of(2026, 6, 9, 8, 0))
            .addPapers(Attachment.builder(Document.file(Path.of(arguments[1]))).build())
            .build();
    try (PortalClient portal =
        PortalClient.builder(
                PortalEnvironment.igate(URI.create(arguments[0])),
                AgencyCode.of("000.00.00.H22"),
                Credentials.clientCredentials("he-thong", Secret.of("bi-mat")))
            .attemptTimeout(Duration.ofMinutes(2))
            .build()) {
      System.out.println("portal id " + portal.dossiers().submit(dossier).portalId().orElseThrow());
    }
  }
}
