#include "prod/adapters/agents/gateway_api.hpp"

#include <utility>

#include "edge/net/url.hpp"
#include "prod/adapters/agents/wire/words.hpp"
#include "prod/adapters/gateways/wire/answers.hpp"

namespace rb::prod {
namespace {

// No refusal is 408, as what has not been read whole may still be acted on; 409, as there is a call
// of that name; a redirection. A 5xx is one only where it says that no call was placed. Taken is
// 201 alone: ours is one request, ever, so a call that is known already (200) may be what somebody
// on the way has sent twice, or one of a time that a restored store knows nothing of. It is looked
// at.
GatewayApi::Placed placed_by(const net::Answer& answer, const std::string& id) {
  using Fate = GatewayApi::Fate;
  if (answer.outcome == net::Outcome::not_sent) return {.fate = Fate::refused};
  if (answer.outcome == net::Outcome::unknown) return {};
  if (answer.ok()) {
    const bool ours = is_about(answer.body, id);
    const bool fresh = ours && answer.status == 201;
    return {.fate = fresh ? Fate::taken : Fate::unknown, .answered = ours};
  }
  const AgentRefusal refusal = read_agent_refusal(answer.body);
  const bool certain = (answer.status >= 400 && answer.status < 500 && answer.status != 408 &&
                        answer.status != 409) ||
                       (answer.status == 503 && refusal.surely_no_call);
  if (!certain) return {};
  return {.fate = Fate::refused,
          .verdict = verdict_of_agent_refusal(answer.status, refusal.code),
          .answered = true};
}

bool is_unknown(const net::Answer& answer, const std::string& id) {
  return answer.outcome == net::Outcome::answered && answer.status == 404 &&
         says_unknown(answer.body, kUnknownCall, id);
}

GatewayApi::Cancelled cancelled_by(const net::Answer& answer, const std::string& id) {
  using Cancelled = GatewayApi::Cancelled;
  if (answer.ok()) return Cancelled::told;
  if (is_unknown(answer, id)) return Cancelled::no_such_call;
  const bool not_allowed =
      answer.outcome == net::Outcome::answered && (answer.status == 401 || answer.status == 403);
  return not_allowed ? Cancelled::not_allowed : Cancelled::not_heard;
}

}  // namespace

GatewayApi::GatewayApi(const std::string& base_url, Millis answer_within, std::string token,
                       net::Client& client)
    : http_(base_url + "/v1/calls", answer_within, std::move(token), client) {}

net::AskId GatewayApi::place(const std::string& id, std::string body, Instant leave_by,
                             std::function<void(const Placed&)> then) {
  net::Ask request = http_.post("", std::move(body));
  request.headers.add("Idempotency-Key", id);
  request.leave_by = leave_by;
  return http_.send(std::move(request), [id, then = std::move(then)](const net::Answer& answer) {
    then(placed_by(answer, id));
  });
}

void GatewayApi::cancel(const std::string& id, std::function<void(Cancelled)> then) {
  http_.send(
      http_.ask("POST", "/" + id + "/cancel"),
      [id, then = std::move(then)](const net::Answer& answer) { then(cancelled_by(answer, id)); });
}

void GatewayApi::find(const std::string& id, AttemptId attempt,
                      std::function<void(const Found&)> then) {
  http_.send(http_.ask("GET", "/" + id),
             [id, attempt, then = std::move(then)](const net::Answer& answer) {
               Found found;
               found.no_such_call = is_unknown(answer, id);
               if (answer.ok()) {
                 if (auto record = read_agent_call(attempt, id, answer.body)) {
                   found.record = *std::move(record);
                 }
               }
               then(found);
             });
}

}  // namespace rb::prod
