package dev.npsp.sdk.sandbox.internal.feeds;

import dev.npsp.sdk.sandbox.SandboxFeedDossier;
import dev.npsp.sdk.sandbox.SandboxFeeds;
import dev.npsp.sdk.sandbox.SandboxOptions;
import java.net.URI;
import java.util.List;

/** Everything about feeds, put together. The paths are those that the SDK takes by default. */
public final class FeedRoom implements SandboxFeeds {

  private static final String DETAIL = "/api/lienthongdvclt/hosolienthong/";

  private final FeedRegister register;
  private final CivilStatusService civilStatus;
  private final JudicialRecordService judicialRecords;
  private final SocialProtectionService socialProtection;

  public FeedRoom(SandboxOptions options) {
    register = new FeedRegister(options.clock());
    civilStatus = new CivilStatusService(register, options.password());
    judicialRecords = new JudicialRecordService(register, options.callbackTimeout());
    socialProtection = new SocialProtectionService(register);
  }

  /** Whether that path belongs to a feed. */
  public static boolean serves(String path) {
    return path.startsWith("/api/lienthongdvclt/")
        || path.equals("/api/token")
        || path.equals("/ad/api/lienthongDVCLT/capNhatTrangThaiHoSoDVCLTHoTich")
        || path.equals("/v2/lyLichTuPhap/traKetQuaHoSoLLTP")
        || path.startsWith("/apiBTXH/");
  }

  public static boolean isLogin(String path) {
    return path.equals("/api/token");
  }

  /** The answer to a call of the agency. */
  public FeedReply answer(String method, String path, String authorization, byte[] body) {
    String call = method + " " + path;
    return switch (call) {
      case "POST /api/token" -> civilStatus.token(body);
      case "POST /v2/lyLichTuPhap/traKetQuaHoSoLLTP" -> judicialRecords.report(body);
      default ->
          path.startsWith("/apiBTXH/")
              ? socialProtection(call, authorization, body)
              : civilStatus(call, authorization, body);
    };
  }

  private FeedReply civilStatus(String call, String authorization, byte[] body) {
    if (!civilStatus.admits(authorization)) {
      return CivilStatusService.unauthorized();
    }
    return switch (call) {
      case "GET /api/lienthongdvclt/hosolienthong" -> civilStatus.list();
      case "PUT /api/lienthongdvclt/danhanhoso" -> civilStatus.acknowledge(body);
      case "POST /ad/api/lienthongDVCLT/capNhatTrangThaiHoSoDVCLTHoTich" ->
          civilStatus.status(body);
      default ->
          call.startsWith("GET " + DETAIL)
              ? civilStatus.detail(call.substring("GET ".length() + DETAIL.length()))
              : FeedReply.text(404, "Not found");
    };
  }

  private FeedReply socialProtection(String call, String authorization, byte[] body) {
    if (!SocialProtectionService.admits(authorization)) {
      return CivilStatusService.unauthorized();
    }
    return switch (call) {
      case "POST /apiBTXH/LayHoSo" -> socialProtection.pull(body);
      case "POST /apiBTXH/XuLyHoSo" -> socialProtection.step(body);
      case "POST /apiBTXH/DongBoDVC" -> socialProtection.result(body);
      default -> FeedReply.text(404, "Not found");
    };
  }

  @Override
  public String fileBirth() {
    return register.file(FeedType.BIRTH);
  }

  @Override
  public String fileDeath() {
    return register.file(FeedType.DEATH);
  }

  @Override
  public String fileSocialProtection() {
    return register.file(FeedType.SOCIAL_PROTECTION);
  }

  @Override
  public String pushJudicialRecord() {
    return judicialRecords.push();
  }

  @Override
  public void agencyAt(URI agency, String code) {
    judicialRecords.agencyAt(agency, code);
  }

  @Override
  public boolean supplement(String number) {
    boolean pushed =
        register.with(
            number,
            dossier -> {
              dossier.revision++;
              dossier.filed = register.now();
              return comesAgain(dossier);
            });
    return !pushed || judicialRecords.handOver(number);
  }

  @Override
  public boolean repeat(String number) {
    boolean pushed = register.with(number, this::comesAgain);
    return !pushed || judicialRecords.handOver(number);
  }

  /** Whether it has to be pushed. */
  private boolean comesAgain(FiledDossier dossier) {
    dossier.acknowledged = false;
    dossier.shown = register.now();
    return dossier.type == FeedType.JUDICIAL_RECORD;
  }

  @Override
  public void loseAcknowledgements(int count) {
    register.lose(count);
  }

  @Override
  public int lostAcknowledgements() {
    return register.lost();
  }

  @Override
  public void notYet(int count) {
    register.answerNotYet(count);
  }

  @Override
  public void expireTokens() {
    civilStatus.expireTokens();
  }

  @Override
  public int tokensBought() {
    return civilStatus.tokensBought();
  }

  @Override
  public SandboxFeedDossier dossier(String number) {
    return register.with(number, FiledDossier::toldAs);
  }

  @Override
  public List<SandboxFeedDossier> dossiers() {
    return register.all();
  }

  public void clear() {
    register.clear();
  }
}
