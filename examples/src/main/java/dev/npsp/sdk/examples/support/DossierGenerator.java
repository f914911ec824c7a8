package dev.npsp.sdk.examples.support;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureReference;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Full dossiers, each different: 45 filled fields and 5 papers, more than 2,500 bytes on the wire.
 */
public final class DossierGenerator {

  private static final String[] FAMILIES = {
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"
  };
  private static final String[] MIDDLES = {"Văn", "Thị", "Đức", "Ngọc", "Minh", "Thu", "Quốc"};
  private static final String[] GIVEN = {"Ví Dụ", "Mẫu", "Thử", "Giả Định", "Minh Họa", "Kiểm Thử"};
  private static final String FILES =
      "http://ss.example.vn:8080/VXPAdapter/RestService/forward/downloadfile/";

  private final ProcedureReference procedure;
  private final DossierNumbers numbers;
  private final Instant start;

  private DossierGenerator(ProcedureReference procedure, DossierNumbers numbers, Instant start) {
    this.procedure = procedure;
    this.numbers = numbers;
    this.start = start;
  }

  /** For the procedure of the connection, as the portal names it today. */
  public static DossierGenerator forThisRun(
      PortalClient portal, ConnectionOptions connection, Clock clock) {
    return new DossierGenerator(
        portal.procedures().get(connection.procedure()).reference(),
        new DossierNumbers(connection.agency(), clock),
        clock.instant());
  }

  /** The n-th dossier of the run. */
  public Dossier dossier(long n) {
    Instant received = start.minus(Duration.ofMinutes(n % 10_000));
    String file = FILES + Long.toHexString(0x5DEECE66DL * (n + 11)) + "-" + n + "-";
    return Dossier.builder(numbers.number(n), procedure, applicant(n))
        .receiptNumber("BN-" + n)
        .summary("Chứng thực bản sao bằng tốt nghiệp, bảng điểm, lần " + (n % 7 + 1))
        .otherInformation("Hồ sơ số " + n + " của đợt đồng bộ")
        .note("Nộp trực tuyến, đã đối chiếu bản gốc")
        .filing(Filing.online(received.minus(Duration.ofMinutes(30))))
        .status(DossierStatus.PROCESSING)
        .received(received)
        .due(received.plus(Duration.ofDays(7)))
        .processingUnit("Trung tâm Phục vụ hành chính công")
        .onlinePayment(OnlinePayment.NATIONAL_PORTAL)
        .digitisation(Digitisation.builder().hasDigitisedParts(true).addDatabases("1", "7").build())
        .addPapers(
            paper("bang-tot-nghiep", file, 1),
            paper("bang-diem", file, 2),
            paper("ban-sao-bang", file, 3),
            paper("ban-sao-bang-diem", file, 4),
            paper("can-cuoc", file, 5))
        .addFee(DossierFee.of("Phí chứng thực bản sao từ bản chính", Vnd.of(8_000)))
        .addOtherPaper(
            UnlistedDocument.builder("Bản sao cần chứng thực", PaperForm.ORIGINAL).count(2).build())
        .addResult(ResultDocument.link("Bản sao được chứng thực", URI.create(file + "result")))
        .build();
  }

  private static Applicant applicant(long n) {
    String name =
        FAMILIES[(int) (n % FAMILIES.length)]
            + " "
            + MIDDLES[(int) (n / 3 % MIDDLES.length)]
            + " "
            + GIVEN[(int) (n / 5 % GIVEN.length)];
    return Applicant.builder(
            ApplicantKind.CITIZEN,
            Person.builder(name)
                .personalId(PersonalId.of("038" + digits(n, 9)))
                .email("cong-dan-" + n + "@example.invalid")
                .phone("09" + digits(n, 8))
                .build())
        .technicalId("00000000-1111-4222-8333-" + digits(n, 12))
        .verifiedByVneid(true)
        .build();
  }

  private static Attachment paper(String name, String file, int number) {
    return Attachment.builder(name + ".pdf", URI.create(file + number))
        .id(Integer.toString(number))
        .component("KQ.G15.00000" + number)
        .build();
  }

  /** The last digits of a number, with zeros in front. */
  private static String digits(long n, int width) {
    String text = Long.toString(n);
    return text.length() >= width
        ? text.substring(text.length() - width)
        : "0".repeat(width - text.length()) + text;
  }
}
