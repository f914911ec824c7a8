package dev.npsp.sdk.dossiers.internal.mapi;

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
import dev.npsp.sdk.dossiers.FeeCode;
import dev.npsp.sdk.dossiers.FeeCollection;
import dev.npsp.sdk.dossiers.FeePurpose;
import dev.npsp.sdk.dossiers.Filing;
import dev.npsp.sdk.dossiers.OnlinePayment;
import dev.npsp.sdk.dossiers.PaperForm;
import dev.npsp.sdk.dossiers.ResultDelivery;
import dev.npsp.sdk.dossiers.ResultDocument;
import dev.npsp.sdk.dossiers.ReturnMethod;
import dev.npsp.sdk.dossiers.UnlistedDocument;
import java.net.URI;
import java.time.Instant;

/** The dossier that the sample of 2024 is about. */
public final class SampleDossier {

  public static final DossierCode CODE = DossierCode.of("000.00.00.G05-240105-00001");

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("2.000000"), "Thủ tục ví dụ A", "G05-XX01", "Lĩnh vực ví dụ");

  private SampleDossier() {}

  private static Instant at(int month, int day, int hour, int minute) {
    return VietnamTime.of(2024, month, day, hour, minute);
  }

  public static Dossier of2024() {
    return Dossier.builder(
            CODE,
            PROCEDURE,
            Applicant.builder(
                    ApplicantKind.CITIZEN,
                    Person.builder("Nguyễn Văn Ví Dụ")
                        .personalId(PersonalId.of("001000000000"))
                        .email("vidu@example.invalid")
                        .phone("0900000000")
                        .build())
                .technicalId("00000000-1111-4222-8333-444444444444")
                .verifiedByVneid(true)
                .build())
        .summary("Hồ sơ ví dụ")
        .filing(Filing.online(at(1, 5, 8, 0)))
        .status(DossierStatus.RESULT_RETURNED)
        .received(at(1, 5, 8, 30))
        .due(at(1, 12, 17, 0))
        .completed(at(1, 11, 16, 0))
        .handover(ResultDelivery.builder(ReturnMethod.AT_COUNTER).at(at(1, 12, 9, 0)).build())
        .processingUnit("Phòng Ví dụ")
        .onlinePayment(OnlinePayment.OWN_GATEWAY)
        .digitisation(Digitisation.builder().addDatabase("7").build())
        .addPaper(
            Attachment.builder(
                    "don.pdf",
                    URI.create(
                        "http://ss.example.invalid:8080/VXPAdapter/RestService/forward/downloadfile/00000000-0000-4000-8000-0000000000aa"))
                .id("1")
                .component("KQ.G05.000001")
                .digitised(true)
                .build())
        .addFee(
            DossierFee.builder("Lệ phí ví dụ", Vnd.of(50_000))
                .code(FeeCode.CHARGE)
                .collection(FeeCollection.ON_RECEIPT)
                .purpose(FeePurpose.ORDINARY)
                .build())
        .addOtherPaper(UnlistedDocument.of("Giấy tờ khác", PaperForm.COPY))
        .addResult(
            ResultDocument.builder(
                    "Giấy phép ví dụ",
                    URI.create(
                        "http://ss.example.invalid:8080/VXPAdapter/RestService/forward/downloadfile/00000000-0000-4000-8000-0000000000bb"))
                .id("9")
                .resultCode("KQ.G05.000002")
                .build())
        .build();
  }
}
