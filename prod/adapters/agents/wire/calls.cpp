#include "prod/adapters/agents/wire/calls.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/log/json.hpp"
#include "prod/adapters/agents/wire/words.hpp"
#include "prod/adapters/gateways/wire/answers.hpp"

namespace rb::prod {
namespace {

using Json = GatewayAnswer;

constexpr std::int64_t kLongestTalkMs = 24 * 60 * 60 * 1000;

std::optional<std::int64_t> number_in(const Json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end() || !found->is_number_integer()) return std::nullopt;
  if (found->is_number_unsigned() && found->get<std::uint64_t>() > INT64_MAX) return std::nullopt;
  return found->get<std::int64_t>();
}

Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

}  // namespace

std::string agent_call_body(const CallOrder& order, const AgentCallTerms& terms) {
  Json body;
  body["id"] = terms.id;
  body["to"] = order.to;
  body["caller_id"] = agent_name_of(order.caller_id);
  body["campaign"] = order.campaign.value();
  body["purpose"] = agent_name_of(order.purpose);
  body["flow"] = order.flow;
  body["language"] = order.language;
  body["context"] = {{"first_name", order.facts.first_name},
                     {"organisation", order.facts.organisation},
                     {"callback_number", order.facts.callback_number}};
  body["voicemail"] = text_or_null(order.voicemail_text);
  body["transfer_to"] = text_or_null(terms.transfer_to);
  body["ring_seconds"] = terms.plan.ring.count();
  body["talk_seconds"] = terms.plan.talk.count();
  body["not_before"] = rfc3339(terms.not_before);
  body["place_by"] = rfc3339(terms.place_by);
  body["latest_end"] = rfc3339(order.latest_end);
  body["events_url"] = terms.events_url;
  return body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

AgentRefusal read_agent_refusal(std::string_view body) {
  const Json object = read_gateway_answer(body);
  return {.code = text_in(object, "code"), .surely_no_call = denies(object, "placed")};
}

Result<AgentCallRecord> read_agent_call(AttemptId attempt, std::string_view id,
                                        std::string_view body) {
  const auto wrong = [](const char* what) { return fail(ErrorCode::corrupt_data, what); };
  const Json object = read_gateway_answer(body);
  if (text_in(object, "id") != id) return wrong("no record of this call");
  const std::string status = text_in(object, "status");
  if (status == "queued" || status == "ringing" || status == "in_progress") {
    return AgentCallRecord{};
  }
  if (status != "ended") return wrong("`status` is missing or malformed");
  const auto outcome = agent_outcome_of(text_in(object, "outcome"));
  if (!outcome) return wrong("`outcome` is missing or malformed");
  AgentCallRecord record{.ended = true, .finished = {.attempt = attempt, .outcome = *outcome}};
  command::AttemptFinished& finished = record.finished;
  if (*outcome == Outcome::answered_human) {
    // A conversation of which nothing is known ended without a decision.
    finished.disposition =
        agent_disposition_of(text_in(object, "disposition")).value_or(Disposition::no_decision);
  }
  const auto voicemail = object.find("left_voicemail");
  finished.left_voicemail = *outcome == Outcome::answered_machine && voicemail != object.end() &&
                            voicemail->is_boolean() && voicemail->get<bool>();
  const std::int64_t talk = number_in(object, "talk_ms").value_or(0);
  finished.talk = Millis{std::clamp<std::int64_t>(talk, 0, kLongestTalkMs)};
  return record;
}

}  // namespace rb::prod
