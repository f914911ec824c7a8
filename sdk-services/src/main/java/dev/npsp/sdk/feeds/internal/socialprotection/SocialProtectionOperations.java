package dev.npsp.sdk.feeds.internal.socialprotection;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.feeds.FeedAnswer;
import dev.npsp.sdk.feeds.SocialProtectionResult;
import dev.npsp.sdk.feeds.SocialProtectionStep;
import dev.npsp.sdk.feeds.internal.FeedReport;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionMapping.Window;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionSheet.ApplicationRow;
import java.util.List;

/** What can be asked of the ministry for social protection, and told to it. */
public final class SocialProtectionOperations {

  /** The dossiers of a window of time. */
  public static final Operation<Mapped<SocialProtectionMapping, Window>, List<ApplicationRow>>
      PULL =
          new Operation<>(
              "feeds.socialProtection.pull",
              "LayHoSo",
              Effect.READ,
              asked ->
                  WireRequest.post(
                      asked.by().pullPath(), Payload.json(asked.by().toPull(asked.input()))),
              EnvelopeRule.ofTheWire().refusing(EnvelopeRule::plain),
              (answer, asked) -> answer.rows(ApplicationRow.class));

  /** Reports a step. */
  public static final Operation<
          FeedReport<SocialProtectionMapping, SocialProtectionStep>, FeedAnswer>
      STEP =
          new Operation<>(
              "feeds.socialProtection.report",
              "XuLyHoSo",
              Effect.APPEND,
              report ->
                  WireRequest.post(
                      report.by().stepPath(), Payload.json(report.by().toStep(report.update()))),
              (answer, report) -> report.by().toAnswer(answer));

  /** Reports a decision. */
  public static final Operation<
          FeedReport<SocialProtectionMapping, SocialProtectionResult>, FeedAnswer>
      RESULT =
          new Operation<>(
              "feeds.socialProtection.result",
              "DongBoDVC",
              Effect.UPSERT,
              report ->
                  WireRequest.post(
                      report.by().resultPath(),
                      Payload.json(report.by().toResult(report.update(), report.held()))),
              (answer, report) -> report.by().toAnswer(answer));

  private SocialProtectionOperations() {}
}
