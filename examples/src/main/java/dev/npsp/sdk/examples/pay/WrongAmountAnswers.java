package dev.npsp.sdk.examples.pay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Interceptor;
import java.io.IOException;
import java.util.OptionalInt;

/**
 * A platform that sometimes answers a look-up with an amount that nobody can read, or with another
 * one: whatever it says of the state then, it must not count as paid.
 */
final class WrongAmountAnswers implements Interceptor {

  private static final String AMOUNT = "SoTien";
  private static final int SPELLINGS = 5;

  private final FaultInjector faultInjector;
  private final BillIndex bills;
  private final ObjectMapper mapper = new ObjectMapper();

  WrongAmountAnswers(FaultInjector faultInjector, BillIndex bills) {
    this.faultInjector = faultInjector;
    this.bills = bills;
  }

  @Override
  public HttpReply intercept(HttpCall call, Chain next) throws IOException, InterruptedException {
    HttpReply reply = next.proceed(call);
    JsonNode answer = tree(reply.body());
    if (!(answer instanceof ObjectNode query) || !query.path("TrangThaiGD").isValueNode()) {
      return reply;
    }
    OptionalInt bill = bills.about(reply.body());
    InjectedFault fault = faultInjector.next(MessageRoute.ANSWERS_OF_PLATFORM, bill);
    if (fault.kind() != InjectedFault.Kind.ODD_AMOUNT) {
      return reply;
    }
    distort(query, bill.orElse(0) % SPELLINGS);
    return new HttpReply(reply.status(), reply.headers(), mapper.writeValueAsBytes(query));
  }

  private static void distort(ObjectNode query, int spelling) {
    long amount = query.path(AMOUNT).asLong();
    switch (spelling) {
      case 0 -> query.put(AMOUNT, amount + ".5");
      case 1 -> query.put(AMOUNT, "-" + amount);
      case 2 -> query.put(AMOUNT, "");
      case 3 -> query.remove(AMOUNT);
      default -> query.put(AMOUNT, Long.toString(amount + 1));
    }
  }

  private JsonNode tree(byte[] body) {
    try {
      return mapper.readTree(body);
    } catch (IOException e) {
      return mapper.missingNode();
    }
  }
}
