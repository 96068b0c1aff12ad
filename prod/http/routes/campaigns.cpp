// Campaigns and who is enrolled in them.
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/engine/tenant/tenant_state.hpp"
#include "core/log/json.hpp"
#include "edge/roster/csv_reader.hpp"
#include "edge/roster/row_reader.hpp"
#include "prod/http/bookings/begin_campaign.hpp"
#include "prod/http/json_answer.hpp"
#include "prod/http/json_body.hpp"
#include "prod/http/problem.hpp"
#include "prod/http/routes/routes.hpp"
#include "prod/tenant/enrol.hpp"
#include "prod/tenant/orders.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;

constexpr std::size_t kRowsInOneCommit = 2'000;
constexpr std::size_t kMostRows = 200'000;

std::string_view name_of(CampaignStatus status) {
  switch (status) {
    case CampaignStatus::running:
      return "running";
    case CampaignStatus::paused:
      return "paused";
    case CampaignStatus::cancelled:
      break;
  }
  return "cancelled";
}

// An estimate, from the last time that it was looked at.
json needs_json(const CampaignNeed& need) {
  return {{"patients", need.patients},
          {"out_of_time", need.out_of_time},
          {"calls_left", std::llround(need.calls_left)},
          {"call_seconds", std::llround(need.call_seconds)},
          {"calls_at_once", std::ceil(need.calls_at_once * 10) / 10}};
}

json totals_json(const matching::PlanTotals& totals) {
  return {{"points", totals.points}, {"without", totals.unmatched}};
}

// One plan for all of a tenant's campaigns that plan together; who stands where is this one's.
json plan_json(const Work& work, CampaignId id) {
  const auto status = work.plans().status();
  if (!status) return {{"problem", work.plans().refusal(work.setup().visits)}};
  PlanStanding standing;
  if (const auto found = status->campaigns.find(id); found != status->campaigns.end()) {
    standing = found->second;
  }
  // Of those who have an appointment by now a plan that began later knows nothing.
  json plan = {
      {"seekers", standing.seekers - standing.settled},
      {"planned", standing.planned},
      {"on_offer", standing.on_offer},
      {"held", standing.held},
      {"booked_as_planned", work.plans().booked_as_planned(work.state(), id)},
      {"rounds", {{"whole", status->counts.whole_rounds}, {"small", status->counts.small_rounds}}},
      {"told_to_wait", status->counts.told_to_wait}};
  if (status->planned_at != Instant{}) {
    plan["planned_at"] = rfc3339(status->planned_at);
    plan["known_until"] = rfc3339(status->known_until);
  }
  if (status->gain) {
    plan["gain"] = {{"at", rfc3339(status->gain->at)},
                    {"seekers", status->gain->seekers},
                    {"times", status->gain->times},
                    {"together", totals_json(status->gain->together)},
                    {"one_by_one", totals_json(status->gain->greedy)}};
  }
  if (!status->problem.empty()) plan["problem"] = status->problem;
  return plan;
}

json campaign_json(const Work& work, CampaignId id) {
  const CampaignState& c = work.state().campaigns[id.index()];
  json answer = {{"id", id.value()},
                 {"policy", c.policy->name},
                 {"policy_hash", policy_key(c.policy->hash)},
                 {"status", name_of(c.status)},
                 {"urgency", proto_name<proto::Urgency>(c.urgency)},
                 {"weight", c.weight},
                 {"started", rfc3339(c.started)},
                 {"deadline", rfc3339(c.deadline)},
                 {"calls_in_flight", c.calls_in_flight}};
  if (id.index() < work.state().notice_campaigns.size() && c.policy->booking) {
    const NoticeCampaigns& notices = work.state().notice_campaigns[id.index()];
    answer["notices"] = {{"ask", notices.ask.value()},
                         {"remind", notices.remind.value()},
                         {"tell", notices.tell.value()}};
  }
  if (plans_together(work.state(), id)) answer["plan"] = plan_json(work, id);
  for (const CampaignNeed& need : work.needs()) {
    if (need.campaign == id) answer["needs"] = needs_json(need);
  }
  return answer;
}

// ---- campaigns

net::Response no_record_system() {
  return problem({.status = 409,
                  .type = "no_record_system",
                  .title = "Not now",
                  .detail = "the policy books, and this tenant has no record system (`ehr`)"});
}

net::Response cannot_plan(std::string_view why) {
  return problem({.status = 409,
                  .type = "cannot_plan_together",
                  .title = "Not now",
                  .detail = std::string(why)});
}

Prepared start_campaign(const Call& call) {
  JsonBody body(call.request.body);
  const std::string policy = body.text("policy");
  const auto weight = body.maybe_number("weight", 1, 1000).value_or(1);
  const auto deadline = body.maybe_duration("deadline").value_or(Millis{});
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return Actions{[=](Work& work) -> net::Response {
    const StoredPolicy* stored = work.policies().find_key(policy);
    if (stored == nullptr) stored = work.policies().active(policy);
    if (stored == nullptr)
      return bad_body({{"/policy", "there is no policy of this name or hash"}});
    if (stored->policy->booking && !work.books()) return no_record_system();
    if (stored->policy->booking && stored->policy->booking->plan.together()) {
      const std::string_view why = work.plans().refusal(work.setup().visits);
      if (!why.empty()) return cannot_plan(why);
    }
    const CampaignBegun begun =
        begin_campaign(work, *stored, static_cast<std::uint16_t>(weight), deadline);
    if (!begun.missing.empty()) {
      return bad_body({{"/policy", "its booking.notices name the policy `" + begun.missing +
                                       "`, and there is none of this name"}});
    }
    if (!begun.books.empty()) {
      return bad_body({{"/policy", "its booking.notices name the policy `" + begun.books +
                                       "`, which books itself: it cannot carry notices"}});
    }
    if (begun.campaign.is_none()) return rejected(begun.rejection);
    auto answer = json_answer(201, campaign_json(work, begun.campaign));
    answer.headers.set("Location", "/v1/campaigns/" + std::to_string(begun.campaign.value()));
    return answer;
  }};
}

Prepared list_campaigns(const Call&) {
  return Actions{[](Work& work) -> net::Response {
    json list = json::array();
    for (std::uint16_t i = 0; i < work.state().campaigns.size(); ++i) {
      list.push_back(campaign_json(work, CampaignId{i}));
    }
    return json_answer(200, {{"campaigns", list}});
  }};
}

// Runs `make(id)` as a command and answers with how the campaign stands.
template <class Make>
Prepared command_to_campaign(const Call& call, Make make) {
  const auto id = id_of<CampaignId>(call.parameters[0]);
  return Actions{[id, make](Work& work) -> net::Response {
    if (const Rejection no = work.tell(make(id)); no != Rejection::none) return rejected(no);
    return json_answer(200, campaign_json(work, id));
  }};
}

Prepared show_campaign(const Call& call) {
  const auto id = id_of<CampaignId>(call.parameters[0]);
  return Actions{[id](Work& work) -> net::Response {
    if (id.index() >= work.state().campaigns.size()) {
      return rejected(Rejection::campaign_is_unknown);
    }
    return json_answer(200, campaign_json(work, id));
  }};
}

Prepared reprioritise(const Call& call) {
  JsonBody body(call.request.body);
  const std::string urgency = body.choice("urgency", {"routine", "soon", "urgent", "emergency"});
  const auto weight = body.maybe_number("weight", 1, 1000).value_or(1);
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  proto::Urgency::Value value = proto::Urgency::routine;
  proto::Urgency::Value_Parse(urgency, &value);
  return command_to_campaign(call, [=](CampaignId id) {
    return command::ReprioritiseCampaign{id, static_cast<Urgency>(value),
                                         static_cast<std::uint16_t>(weight)};
  });
}

Prepared change_capacity(const Call& call) {
  JsonBody body(call.request.body);
  const auto agents = body.number("agents", 0, 100'000);
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return Actions{[agents](Work& work) -> net::Response {
    static_cast<void>(work.tell(command::ChangeAgents{static_cast<std::uint32_t>(agents)}));
    return json_answer(200, {{"agents", work.state().limits.agents}});
  }};
}

// ---- enrolment

struct People {
  std::vector<edge::RosterRow> rows;
  std::vector<edge::Reject> rejects;
  std::vector<std::string> unread;
};

// A JSON person has the names of the columns; each is read as a line of a roster would be.
std::optional<People> people_from_json(const std::string& text, const edge::ZonePrefixes& prefixes,
                                       std::vector<FieldFault>& faults) {
  JsonBody body(text);
  const json* list = body.list("patients", kMostRows);
  if (list == nullptr) body.fault("/patients", "is missing");
  faults = body.faults();
  if (!faults.empty()) return std::nullopt;
  People people;
  for (std::size_t i = 0; i < list->size(); ++i) {
    const json& one = (*list)[i];
    const std::string pointer = "/patients/" + std::to_string(i);
    if (!one.is_object()) {
      faults.push_back({pointer, "must be an object"});
      continue;
    }
    edge::CsvRecord names;
    edge::CsvRecord record;
    record.line = static_cast<std::int32_t>(i);
    for (const auto& [name, value] : one.items()) {
      names.fields.push_back(name);
      if (value.is_string()) {
        record.fields.push_back(value.get<std::string>());
      } else if (value.is_boolean()) {
        record.fields.emplace_back(value.get<bool>() ? "yes" : "no");
      } else {
        faults.push_back({pointer + "/" + name, "must be a string or true or false"});
      }
    }
    const auto header = edge::read_header(names);
    if (!header) {
      faults.push_back({pointer, header.error().message});
      continue;
    }
    for (const std::string& name : header->unread) {
      faults.push_back({pointer + "/" + name, "is not known here"});
    }
    auto row = edge::read_row(*header, record, prefixes);
    if (row) {
      people.rows.push_back(std::move(*row));
      continue;
    }
    for (const auto& mistake : row.error()) {
      faults.push_back({pointer + "/" + mistake.column, mistake.reason});
    }
  }
  if (!faults.empty()) return std::nullopt;
  return people;
}

net::Response enrolment_answer(const Enrolment& enrolment, const std::vector<std::string>& unread) {
  json refused = json::array();
  for (const edge::Reject& reject : enrolment.refused) {
    refused.push_back({{"line", reject.line},
                       {"id", reject.id},
                       {"column", reject.column},
                       {"reason", reject.reason}});
  }
  return json_answer(200, {{"enrolled", enrolment.enrolled},
                           {"enrolled_before", enrolment.enrolled_before},
                           {"new_patients", enrolment.new_patients},
                           {"matched", enrolment.matched},
                           {"in_review", enrolment.in_review},
                           {"refused", refused},
                           {"unread_columns", unread}});
}

Prepared enrol_people(const Call& call) {
  const auto id = id_of<CampaignId>(call.parameters[0]);
  auto people = std::make_shared<People>();
  std::string_view type = call.request.headers.get("Content-Type");
  type = type.substr(0, type.find(';'));
  if (type == "text/csv") {
    auto roster = edge::read_roster(call.request.body, call.prefixes);
    if (!roster) return bad_body({{"", roster.error().message}});
    *people = {std::move(roster->rows), std::move(roster->rejects),
               std::move(roster->unread_columns)};
    if (people->rows.size() > kMostRows) return bad_body({{"", "more than 200000 people at once"}});
  } else if (type == "application/json") {
    std::vector<FieldFault> faults;
    auto read = people_from_json(call.request.body, call.prefixes, faults);
    if (!read) return bad_body(std::move(faults));
    *people = std::move(*read);
  } else {
    return problem({.status = 415,
                    .type = "other-media-type",
                    .title = "Not in this form",
                    .detail = "Content-Type: text/csv or application/json"});
  }
  auto enrolment = std::make_shared<Enrolment>();
  enrolment->refused = std::move(people->rejects);
  Actions actions;
  for (std::size_t from = 0; from == 0 || from < people->rows.size(); from += kRowsInOneCommit) {
    actions.emplace_back([people, enrolment, id, from](Work& work) -> net::Response {
      if (id.index() >= work.state().campaigns.size()) {
        return rejected(Rejection::campaign_is_unknown);
      }
      const std::span<const edge::RosterRow> rows(people->rows);
      const std::size_t begin = std::min(from, rows.size());
      enrol(work, id, rows.subspan(begin, std::min(kRowsInOneCommit, rows.size() - begin)),
            *enrolment);
      return enrolment_answer(*enrolment, people->unread);
    });
  }
  return actions;
}

}  // namespace

void add_campaign_routes(Api& api) {
  api.add("POST", "/v1/campaigns",
          {Role::operates, true, start_campaign, "Starts a campaign under a policy.",
           R"({"policy": {"type": "string", "description":
                          "The name of one, for its active version, or a hash."},
               "weight": {"type": "integer", "minimum": 1, "maximum": 1000},
               "deadline": {"type": "string", "description": "4h, 30d: from now."}})"});
  api.add("GET", "/v1/campaigns", {Role::viewer, false, list_campaigns, "Every campaign."});
  api.add("GET", "/v1/campaigns/{campaign}",
          {Role::viewer, false, show_campaign, "How a campaign stands."});
  api.add("POST", "/v1/campaigns/{campaign}/patients",
          {Role::operates, true, enrol_people,
           "Enrols people, as JSON or as a roster (text/csv); who is enrolled already stays so.",
           R"({"patients": {"type": "array", "items": {"type": "object", "description":
               "The columns of a roster: id, source, phone, zone, consent, first_name ..."}}})"});
  const auto add = [&](const std::string& what, Role least, const char* summary, auto make) {
    api.add("POST", "/v1/campaigns/{campaign}/" + what,
            {least,
             true,
             [make](const Call& call) { return command_to_campaign(call, make); },
             summary,
             {},
             what != "resume"});
  };
  add("pause", Role::operates, "No contact of the campaign starts until it is resumed.",
      [](CampaignId id) -> Command { return command::PauseCampaign{id}; });
  add("resume", Role::operates, "Goes on, also after a campaign has paused itself.",
      [](CampaignId id) -> Command { return command::ResumeCampaign{id}; });
  add("cancel", Role::admin, "Ends the campaign for everybody who has not chosen a time.",
      [](CampaignId id) -> Command { return command::CancelCampaign{id}; });
  api.add("POST", "/v1/campaigns/{campaign}/priority",
          {Role::operates, true, reprioritise, "Changes who goes first.",
           R"({"urgency": {"enum": ["routine", "soon", "urgent", "emergency"]},
               "weight": {"type": "integer", "minimum": 1, "maximum": 1000}})"});
  api.add("POST", "/v1/capacity",
          {Role::operates, true, change_capacity, "How many conversations may run at once.",
           R"({"agents": {"type": "integer", "minimum": 0, "maximum": 100000}})"});
}

}  // namespace rb::prod
