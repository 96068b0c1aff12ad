#include "sim/sandbox/agents/agent_front.hpp"

#include <nlohmann/json.hpp>

namespace rb::sim::sandbox {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kCalls = "/agents/v1/calls";

std::string text_in(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

std::int64_t number_in(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : -1;
}

}  // namespace

void AgentFront::handle(const net::Request& request, Respond respond) {
  if (request.headers.get("Authorization") != "Bearer " + desk_.account.token) {
    return respond(agent_problem(401, "no valid token", "account"));
  }
  const bool look_up = request.method == "GET" && desk_.is_down(desk_.now());
  if (look_up || desk_.fault == Fault::down) return respond(agent_problem(503, "down"));
  if (desk_.fault == Fault::too_many || desk_.fault == Fault::too_many_silent) {
    return respond(agent_problem(429, "too many requests"));
  }
  std::string_view path = request.path;
  const bool post = request.method == "POST";
  if (path == kCalls && post) return place(request.body, std::move(respond));
  if (path.substr(0, kCalls.size()) != kCalls || path.size() < kCalls.size() + 2) {
    return respond(agent_problem(404, "nothing is here"));
  }
  path.remove_prefix(kCalls.size() + 1);
  constexpr std::string_view kCancel = "/cancel";
  if (post && path.size() > kCancel.size() &&
      path.substr(path.size() - kCancel.size()) == kCancel) {
    path.remove_suffix(kCancel.size());
    return calls_.cancel(std::string(path), std::move(respond));
  }
  if (post) return respond(agent_problem(404, "nothing is here"));
  desk_.answer(respond, calls_.get(std::string(path)));
}

void AgentFront::place(const std::string& text, Respond respond) {
  const Json body = Json::parse(text, nullptr, false);
  const auto refuse = [&](int status, const std::string& why, const std::string& code = "") {
    desk_.answer(respond, agent_problem(status, why, code));
  };
  if (!body.is_object()) return refuse(400, "the body is no JSON object");
  AgentCall call{.id = text_in(body, "id"),
                 .to = text_in(body, "to"),
                 .events_url = text_in(body, "events_url"),
                 .leaves_voicemail = !text_in(body, "voicemail").empty(),
                 .longest = std::chrono::seconds{number_in(body, "talk_seconds")}};
  if (!read_attempt(call.id)) return refuse(400, "`id` names no attempt");
  if (!is_number(call.to)) return refuse(422, "`to` is no number", "bad_number");
  if (call.events_url.find("://") == call.events_url.npos) return refuse(400, "no `events_url`");
  if (call.longest < 1s) return refuse(400, "no `talk_seconds`");
  const std::int64_t campaign = number_in(body, "campaign");
  if (campaign < 0 || campaign > UINT16_MAX) return refuse(400, "no `campaign`");
  call.campaign = static_cast<std::uint32_t>(campaign);
  const auto place_by = read_instant(text_in(body, "place_by"));
  if (!place_by) return refuse(400, "no `place_by`");
  if (*place_by < desk_.now()) return refuse(422, "after `place_by`", "too_late");
  calls_.place(std::move(call), std::move(respond));
}

}  // namespace rb::sim::sandbox
