// Calls as Twilio's API shows them.
#include <nlohmann/json.hpp>

#include "sim/sandbox/carrier/calls.hpp"
#include "sim/sandbox/carrier/listing.hpp"

namespace rb::sim::sandbox {
namespace {

nlohmann::ordered_json time_or_null(bool is_there, Instant at) {
  return is_there ? nlohmann::ordered_json(rfc2822(at)) : nlohmann::ordered_json(nullptr);
}

// When it began to ring.
std::optional<Instant> start_of(const Call& call) {
  if (call.status == CallStatus::queued) return std::nullopt;
  return call.course.begin;
}

}  // namespace

std::string Calls::json(const Call& call) const {
  const bool talked = call.over() && call.course.answered < call.until;
  nlohmann::ordered_json body;
  body["sid"] = call.sid;
  body["account_sid"] = desk_.account.sid;
  body["to"] = call.to;
  body["from"] = call.from;
  body["status"] = name_of(call.status);
  body["direction"] = call.inbound ? "inbound" : "outbound-api";
  body["date_created"] = rfc2822(call.asked);
  body["start_time"] = time_or_null(call.status != CallStatus::queued, call.course.begin);
  body["end_time"] = time_or_null(call.over(), call.until);
  body["duration"] = nullptr;
  if (call.over()) {
    const Millis length = talked ? call.until - call.course.answered : Millis{0};
    body["duration"] = std::to_string((length.count() + 999) / 1000);
  }
  body["answered_by"] = nullptr;
  if (call.detects && talked) body["answered_by"] = answered_by(call);
  body["api_version"] = "2010-04-01";
  body["uri"] = desk_.base() + "/Calls/" + call.sid + ".json";
  return text_of(body);
}

net::Response Calls::get(const std::string& sid) const {
  const auto found = by_sid_.find(sid);
  if (found == by_sid_.end()) {
    return carrier_error(404, 20404, "The requested resource was not found");
  }
  return net::response(200, "application/json", json(*found->second));
}

net::Response Calls::list(const net::Fields& query) const {
  const auto filter = [&](const char* name) { return field_of(query, name); };
  const std::string to = filter("To");
  const std::string from = filter("From");
  const std::string status = filter("Status");
  return page_of({.path = desk_.base() + "/Calls.json",
                  .key = "calls",
                  .count = calls_.size(),
                  .sid = [&](std::size_t i) { return calls_[i].sid; },
                  .matches =
                      [&](std::size_t i) {
                        const Call& call = calls_[i];
                        // What was refused or lost on the way is no call.
                        return by_sid_.contains(call.sid) && (to.empty() || call.to == to) &&
                               (from.empty() || call.from == from) &&
                               (status.empty() || name_of(call.status) == status) &&
                               // One that waits will begin after any time there is.
                               passes(query, "StartTime", start_of(call).value_or(desk_.now()));
                      },
                  .json = [&](std::size_t i) { return json(calls_[i]); }},
                 query);
}

}  // namespace rb::sim::sandbox
