package dev.npsp.sdk.benchmarks;

import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Digitisation;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFee;
import dev.npsp.sdk.dossiers.Filing;
import dev.npsp.sdk.dossiers.OnlinePayment;
import dev.npsp.sdk.dossiers.PaperForm;
import dev.npsp.sdk.dossiers.ResultDocument;
import dev.npsp.sdk.dossiers.UnlistedDocument;
import java.net.URI;
import java.time.Instant;
import java.util.stream.IntStream;

/** The dossier that benchmarks send: 45 filled fields and 5 papers. */
public final class SampleDossiers {

  public static final String AGENCY = "000.00.00.H56";

  private static final String FILES =
      "http://ss.example.invalid:8080/VXPAdapter/RestService/forward/downloadfile/";

  private SampleDossiers() {}

  /** The dossier with that code. */
  public static Dossier of(String code) {
    Instant received = VietnamTime.of(2026, 11, 20, 8, 30);
    return Dossier.builder(
            DossierCode.of(code),
            ProcedureReference.of(
                ProcedureCode.of("2.000815"),
                "Chứng thực bản sao từ bản chính giấy tờ, văn bản",
                "G15-CT01",
                "Chứng thực"),
            Applicant.builder(
                    ApplicantKind.CITIZEN,
                    Person.builder("Nguyễn Văn Ví Dụ")
                        .personalId(PersonalId.of("038099000017"))
                        .email("vidu@example.invalid")
                        .phone("0900000000")
                        .build())
                .technicalId("00000000-1111-4222-8333-444444444444")
                .verifiedByVneid(true)
                .build())
        .receiptNumber("BN-0001")
        .otherInformation("Không")
        .summary("Chứng thực bản sao bằng tốt nghiệp, bảng điểm")
        .note("Hồ sơ nộp trực tuyến")
        .filing(Filing.online(VietnamTime.of(2026, 11, 20, 8, 0)))
        .status(DossierStatus.PROCESSING)
        .received(received)
        .due(VietnamTime.of(2026, 11, 27, 17, 0))
        .processingUnit("Trung tâm Phục vụ hành chính công")
        .onlinePayment(OnlinePayment.NATIONAL_PORTAL)
        .digitisation(Digitisation.builder().hasDigitisedParts(true).addDatabases("7").build())
        .addAllPapers(IntStream.rangeClosed(1, 5).mapToObj(SampleDossiers::paper).toList())
        .addFee(DossierFee.of("Phí chứng thực bản sao từ bản chính", Vnd.of(8_000)))
        .addOtherPaper(
            UnlistedDocument.builder("Bản sao cần chứng thực", PaperForm.ORIGINAL).count(2).build())
        .addResult(
            ResultDocument.builder("Bản sao được chứng thực", URI.create(FILES + "result"))
                .id("9")
                .resultCode("KQ.G15.000002")
                .build())
        .build();
  }

  private static Attachment paper(int number) {
    return Attachment.builder("giay-to-" + number + ".pdf", URI.create(FILES + number))
        .id(Integer.toString(number))
        .component("KQ.G15.00000" + number)
        .build();
  }
}
