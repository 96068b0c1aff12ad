#include "prod/adapters/offices/office_api.hpp"

#include <utility>

#include "edge/net/retry.hpp"
#include "prod/adapters/gateways/wire/answers.hpp"
#include "prod/adapters/offices/wire/messages.hpp"

namespace rb::prod {
namespace {

using Peer = OfficeApi::Peer;

// `ours`: the answer is in the contract's words. A redirection, a page that is not there and an
// error of the server's are not the gateway at work, whoever sent them.
Peer peer_by(const net::Answer& answer, bool ours) {
  switch (answer.reason) {
    case net::Reason::bad_ask:
    case net::Reason::queue_full:
    case net::Reason::too_late:
    case net::Reason::cancelled:
    case net::Reason::shut_down:
      return Peer::unsaid;
    default:
      break;
  }
  if (answer.outcome != net::Outcome::answered) return Peer::away;
  if (answer.status == 401 || answer.status == 403) return Peer::not_allowed;
  const bool refused = answer.status >= 400 && answer.status < 500 && answer.status != 404;
  return ours || refused ? Peer::there : Peer::away;
}

Millis wait_asked_by(const net::Answer& answer) {
  // A date is by the gateway's clock, which need not be ours: it says nothing.
  return net::parse_retry_after(answer.headers.get("Retry-After"), kNever).value_or(Millis{});
}

// No refusal is 408, as what has not been read whole may still be acted on; 409, as there is a
// message of that name; a redirection. A 5xx is one only where it says that nothing was taken.
OfficeApi::Sent sent_by(const net::Answer& answer, const std::string& id) {
  using Fate = OfficeApi::Fate;
  if (answer.outcome != net::Outcome::answered) {
    const bool sure = answer.outcome == net::Outcome::not_sent;
    return {.fate = sure ? Fate::not_now : Fate::unknown, .peer = peer_by(answer, false)};
  }
  const bool known = (answer.status == 200 || answer.status == 201) && is_about(answer.body, id);
  if (known) return {.fate = Fate::taken, .peer = Peer::there};
  OfficeApi::Sent sent{.fate = Fate::unknown, .peer = peer_by(answer, false)};
  const bool not_now =
      answer.status == 429 || (answer.status == 503 && surely_not_taken(answer.body));
  if (not_now) {
    sent.fate = Fate::not_now;
    sent.peer = Peer::there;
    sent.retry_after = wait_asked_by(answer);
  } else if (answer.status >= 400 && answer.status < 500 && answer.status != 408 &&
             answer.status != 409) {
    sent.fate = Fate::refused;
  }
  return sent;
}

OfficeApi::Found found_by(const net::Answer& answer, const std::string& id) {
  OfficeApi::Found found;
  const bool answered = answer.outcome == net::Outcome::answered;
  found.taken = answered && answer.status == 200 && is_about(answer.body, id);
  found.none = answered && answer.status == 404 && says_unknown(answer.body, kUnknownRequest, id);
  found.peer = peer_by(answer, found.taken || found.none);
  return found;
}

// What a gateway or somebody before it may think better of is said again: a token that it does not
// know yet, a path that is not there while it is exchanged.
bool may_change(int status) {
  return status == 401 || status == 403 || status == 404 || status == 408 || status == 409 ||
         status == 429;
}

OfficeApi::Withdrawn withdrawn_by(const net::Answer& answer) {
  using Told = OfficeApi::Told;
  OfficeApi::Withdrawn withdrawn;
  withdrawn.peer = peer_by(answer, answer.ok());
  if (answer.ok()) {
    withdrawn.told = Told::heard;
  } else if (answer.outcome == net::Outcome::answered && answer.status >= 400 &&
             answer.status < 500 && !may_change(answer.status)) {
    withdrawn.told = Told::refused;
  }
  return withdrawn;
}

}  // namespace

OfficeApi::OfficeApi(const std::string& base_url, Millis answer_within, std::string token,
                     net::Client& client)
    : http_(base_url + "/v1/office-requests", answer_within, std::move(token), client) {}

net::AskId OfficeApi::send(const std::string& id, std::string body, Instant leave_by,
                           std::function<void(const Sent&)> then) {
  net::Ask request = http_.post("", std::move(body));
  request.headers.add("Idempotency-Key", id);
  request.leave_by = leave_by;
  return http_.send(std::move(request), [id, then = std::move(then)](const net::Answer& answer) {
    then(sent_by(answer, id));
  });
}

void OfficeApi::find(const std::string& id, std::function<void(const Found&)> then) {
  http_.send(http_.ask("GET", "/" + id), [id, then = std::move(then)](const net::Answer& answer) {
    then(found_by(answer, id));
  });
}

void OfficeApi::withdraw(std::string body, std::function<void(const Withdrawn&)> then) {
  http_.send(http_.post("/withdraw", std::move(body)),
             [then = std::move(then)](const net::Answer& answer) { then(withdrawn_by(answer)); });
}

}  // namespace rb::prod
