// Who the record system says belongs to a campaign.
#include "prod/http/routes/cohorts.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "core/log/json.hpp"
#include "prod/adapters/fhir/wire/fhir_json.hpp"
#include "prod/http/json_answer.hpp"
#include "prod/http/json_body.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;

constexpr std::size_t kMostStatuses = 10;

json cohort_json(std::uint32_t number, const proto::CohortEnrolment& c) {
  json refusals = json::array();
  for (const proto::CohortRefusal& one : c.refusals()) {
    refusals.push_back({{"id", one.id()}, {"column", one.column()}, {"reason", one.reason()}});
  }
  json answer = {{"id", number},
                 {"campaign", c.campaign()},
                 {"kind", c.kind()},
                 {"from", rfc3339(instant_from_ms(c.from_ms()))},
                 {"until", rfc3339(instant_from_ms(c.until_ms()))},
                 {"state", proto::CohortEnrolment::State_Name(c.state())},
                 {"enrolled", c.enrolled()},
                 {"enrolled_before", c.enrolled_before()},
                 {"new_patients", c.new_patients()},
                 {"matched", c.matched()},
                 {"in_review", c.in_review()},
                 {"refused", c.refused()},
                 {"refusals", refusals}};
  if (!c.error().empty()) answer["error"] = c.error();
  return answer;
}

std::int64_t time_of(JsonBody& body, const char* name) {
  const auto at = fhir::read_instant(body.text(name));
  if (at) return to_ms(*at);
  body.fault(std::string("/") + name, "must be a time with a zone: 2026-11-01T00:00:00-05:00");
  return 0;
}

// Each of the routes for the cohorts of the tenant that asks.
using Serve = std::function<net::Response(Cohorts& cohorts, Work& work)>;
Prepared with_cohorts(const CohortDesks& desks, const Call& call, Serve serve) {
  const auto desk = desks.find(call.who.tenant);
  if (desk == desks.end()) return not_found("this organisation has no record system");
  return Actions{[cohorts = desk->second, serve = std::move(serve)](Work& work) {
    return serve(*cohorts, work);
  }};
}

Prepared begin(const CohortDesks& desks, const Call& call) {
  const auto campaign = id_of<CampaignId>(call.parameters[0]);
  JsonBody body(call.request.body);
  proto::CohortEnrolment wanted;
  wanted.set_campaign(campaign.value());
  wanted.set_kind(body.choice("kind", {"appointment", "last_visit"}));
  wanted.set_from_ms(time_of(body, "from"));
  wanted.set_until_ms(time_of(body, "until"));
  wanted.set_practitioner(body.maybe_text("practitioner").value_or(""));
  wanted.set_service_type(body.maybe_text("service_type").value_or(""));
  wanted.set_id_system(body.maybe_text("id_system").value_or(""));
  wanted.set_consent(body.maybe_text("consent").value_or(""));
  if (const json* statuses = body.list("statuses", kMostStatuses)) {
    for (const json& status : *statuses) {
      if (!status.is_string()) body.fault("/statuses", "must be a list of strings");
      if (status.is_string()) wanted.add_statuses(status.get<std::string>());
    }
  } else if (wanted.kind() == "last_visit") {
    wanted.add_statuses("fulfilled");
  } else {
    for (const char* status : {"booked", "pending"}) wanted.add_statuses(status);
  }
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return with_cohorts(desks, call, [=](Cohorts& cohorts, Work& work) {
    if (campaign.index() >= work.state().campaigns.size()) {
      return rejected(Rejection::campaign_is_unknown);
    }
    if (work.state().campaigns[campaign.index()].status == CampaignStatus::cancelled) {
      return rejected(Rejection::campaign_is_not_running);
    }
    const auto number = cohorts.begin(work, wanted);
    if (!number) return bad_body({{"", number.error().message}});
    auto answer = json_answer(202, cohort_json(*number, cohorts.all()[*number]));
    answer.headers.set("Location", "/v1/cohorts/" + std::to_string(*number));
    return answer;
  });
}

Prepared list(const CohortDesks& desks, const Call& call) {
  return with_cohorts(desks, call, [](Cohorts& cohorts, Work&) {
    json all = json::array();
    for (std::uint32_t i = 0; i < cohorts.all().size(); ++i) {
      json one = cohort_json(i, cohorts.all()[i]);
      one.erase("refusals");
      all.push_back(std::move(one));
    }
    return json_answer(200, {{"cohorts", all}});
  });
}

std::optional<std::uint32_t> number_of(const Cohorts& cohorts, const std::string& text) {
  const auto id = id_of<CohortId>(text);
  if (id.is_none() || id.index() >= cohorts.all().size()) return std::nullopt;
  return id.value();
}

Prepared show(const CohortDesks& desks, const Call& call) {
  return with_cohorts(desks, call, [text = call.parameters[0]](Cohorts& cohorts, Work&) {
    const auto number = number_of(cohorts, text);
    if (!number) return not_found("no cohort of this number");
    return json_answer(200, cohort_json(*number, cohorts.all()[*number]));
  });
}

Prepared again(const CohortDesks& desks, const Call& call) {
  return with_cohorts(desks, call, [text = call.parameters[0]](Cohorts& cohorts, Work& work) {
    const auto number = number_of(cohorts, text);
    if (!number) return not_found("no cohort of this number");
    if (!cohorts.again(work, *number)) {
      return problem({.status = 409,
                      .type = "cohort-has-not-failed",
                      .title = "Not now",
                      .detail = "only a cohort that failed is read again"});
    }
    return json_answer(202, cohort_json(*number, cohorts.all()[*number]));
  });
}

}  // namespace

void add_cohort_routes(Api& api, CohortDesks desks) {
  const auto shared = std::make_shared<const CohortDesks>(std::move(desks));
  const auto with = [&](Prepared (*prepare)(const CohortDesks&, const Call&)) {
    return [shared, prepare](const Call& call) { return prepare(*shared, call); };
  };
  api.add("POST", "/v1/campaigns/{campaign}/cohorts",
          {Role::operates, true, with(begin),
           "Enrols whoever the record system says: by appointments, or by the last visit.",
           R"({"kind": {"enum": ["appointment", "last_visit"]},
               "from": {"type": "string", "format": "date-time"},
               "until": {"type": "string", "format": "date-time"},
               "statuses": {"type": "array", "items": {"type": "string"}, "description":
                            "Of the appointments; without it booked and pending, or fulfilled."},
               "practitioner": {"type": "string", "description": "Logical id; without it any."},
               "service_type": {"type": "string", "description": "system|code; without it any."},
               "id_system": {"type": "string", "description":
                             "Of the identifier that is the organisation's own id."},
               "consent": {"type": "string", "description":
                           "Of everybody in the cohort, as in a roster: yes, or its date."}})"});
  api.add("GET", "/v1/cohorts", {Role::viewer, false, with(list), "Every cohort asked for."});
  api.add("GET", "/v1/cohorts/{cohort}",
          {Role::viewer, false, with(show), "How far a cohort is, and who was refused."});
  api.add("POST", "/v1/cohorts/{cohort}/read",
          {Role::operates, true, with(again), "Reads a cohort again that failed."});
}

}  // namespace rb::prod
