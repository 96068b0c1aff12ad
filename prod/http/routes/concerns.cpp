// Words of patients that a person has to read: which are open, who has taken one, what was done.
#include "prod/tenant/concerns/concerns.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/log/json.hpp"
#include "prod/http/json_answer.hpp"
#include "prod/http/json_body.hpp"
#include "prod/http/routes/routes.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;

constexpr std::size_t kMostListed = 500;
constexpr std::size_t kLongestNote = 2'000;

json concern_json(Work& work, const OpenConcern& concern) {
  const HeardWords& what = concern.what;
  json patients = json::array();
  for (const PatientId patient : what.patients) {
    patients.push_back(work.directory().person(patient).id());
  }
  json one = {{"id", concern.id.value()},        {"about", intent_name(what.meaning.about)},
              {"certain", what.meaning.certain}, {"words", what.words},
              {"channel", name_of(what.over)},   {"heard", rfc3339(what.heard)},
              {"patients", std::move(patients)}};
  if (!what.number.empty()) one["number"] = what.number;
  if (!what.attempt.assignment.is_none()) {
    one["assignment"] = what.attempt.assignment.value();
    one["attempt"] = what.attempt.ordinal;
  }
  if (!concern.claimed_by.empty()) one["claimed_by"] = concern.claimed_by;
  return one;
}

// Where a list goes on: the order has two parts, and the last one that was shown may be closed by
// then. "danger-12" or "12".
struct Place {
  bool danger = false;
  ConcernId id;

  [[nodiscard]] bool is_before(const OpenConcern& concern) const {
    return danger == concern.is_danger() ? id < concern.id : danger;
  }
};
constexpr std::string_view kDangerPlace = "danger-";

std::string text_of(const OpenConcern& concern) {
  return std::string(concern.is_danger() ? kDangerPlace : "") + std::to_string(concern.id.value());
}

Place place_of(std::string_view text) {
  const bool danger = text.starts_with(kDangerPlace);
  return {danger, id_of<ConcernId>(danger ? text.substr(kDangerPlace.size()) : text)};
}

Prepared list_concerns(const Call& call) {
  std::optional<Place> after;
  if (const std::string* text = net::find_field(call.request.query, "after")) {
    after = place_of(*text);
    if (after->id.is_none()) return bad_body({{"/after", "must be as `next` says it"}});
  }
  return Actions{[after](Work& work) -> net::Response {
    json list = json::array();
    const auto open = work.concerns().in_order();
    auto at = std::find_if(open.begin(), open.end(), [&](const OpenConcern* concern) {
      return !after || after->is_before(*concern);
    });
    std::string last;
    for (; at != open.end() && list.size() < kMostListed; ++at) {
      list.push_back(concern_json(work, **at));
      last = text_of(**at);
    }
    json answer = {{"open", open.size()}, {"concerns", std::move(list)}};
    if (at != open.end()) answer["next"] = "/v1/concerns?after=" + last;
    return json_answer(200, answer);
  }};
}

net::Response not_open() {
  return problem({.status = 409,
                  .type = "concern_is_not_open",
                  .title = "Not now",
                  .detail = "concern_is_not_open"});
}

Prepared claim(const Call& call) {
  const auto id = id_of<ConcernId>(call.parameters[0]);
  JsonBody body(call.request.body);
  const std::string who = body.text("who", 100);
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return Actions{[id, who](Work& work) -> net::Response {
    const OpenConcern* concern = work.concerns().find(id);
    if (concern == nullptr) return not_open();
    if (!concern->claimed_by.empty() && concern->claimed_by != who) {
      return claimed_by_another("concern_is_claimed");
    }
    work.stage(work.concerns().claim(id, who));
    return json_answer(200, concern_json(work, *work.concerns().find(id)));
  }};
}

Prepared close(const Call& call) {
  const auto id = id_of<ConcernId>(call.parameters[0]);
  JsonBody body(call.request.body);
  const std::string who = body.text("who", 100);
  const std::string note = body.text("note", kLongestNote);
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return Actions{[id, who, note](Work& work) -> net::Response {
    if (work.concerns().find(id) == nullptr) return not_open();
    work.stage(work.concerns().close(id, {who, note, work.now()}));
    return json_answer(200, {{"id", id.value()}, {"closed_by", who}});
  }};
}

}  // namespace

void add_concern_routes(Api& api) {
  api.add("GET", "/v1/concerns",
          {Role::viewer, false, list_concerns,
           "Words of patients that a person has to read, certain danger first; ?after= continues a "
           "long list."});
  api.add("POST", "/v1/concerns/{concern}/claim",
          {Role::operates, true, claim, "Somebody sees to it.",
           R"({"who": {"type": "string", "maxLength": 100}})"});
  api.add("POST", "/v1/concerns/{concern}/close",
          {Role::operates, true, close, "It has been seen to; it is kept, and no longer listed.",
           R"({"who": {"type": "string", "maxLength": 100},
               "note": {"type": "string", "maxLength": 2000,
                        "description": "What was done."}})"});
}

}  // namespace rb::prod
