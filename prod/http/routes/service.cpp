// How the service stands, for machines: alive, ready, metrics, live counters.
#include <nlohmann/json.hpp>

#include "core/engine/tenant/tenant_state.hpp"
#include "core/log/json.hpp"
#include "prod/http/json_answer.hpp"
#include "prod/http/live.hpp"
#include "prod/http/problem.hpp"
#include "prod/http/routes/routes.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;

json health_json(const TenantHealth& h) {
  return {{"running", h.running},
          {"accepting", h.accepting},
          {"disk_full", h.store.disk_full},
          {"free_bytes", h.store.free_bytes},
          {"last_sequence", h.store.last_sequence},
          {"live", h.gauges.live},
          {"waiting_commands", h.waiting}};
}

// One line of the Prometheus text format for each tenant.
class Metrics {
 public:
  void family(const char* name, const char* type, const char* help) {
    text_ += std::string("# HELP ") + name + " " + help + "\n# TYPE " + name + " " + type + "\n";
    name_ = name;
  }
  template <class Number>
  void sample(const std::string& labels, Number value) {
    text_ += std::string(name_) + "{" + labels + "} " + std::to_string(value) + "\n";
  }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string text_;
  const char* name_ = "";
};

using Healths = std::vector<std::pair<std::string, TenantHealth>>;

// What each campaign needs to reach everybody in time: for an autoscaler.
void needs(Metrics& m, const Healths& healths) {
  const auto each = [&](const char* name, const char* help, auto value) {
    m.family(name, "gauge", help);
    for (const auto& [tenant, h] : healths) {
      for (const CampaignNeed& need : h.needs) {
        m.sample(
            "tenant=\"" + tenant + "\",campaign=\"" + std::to_string(need.campaign.value()) + "\"",
            value(need));
      }
    }
  };
  using N = CampaignNeed;
  each("ringback_campaign_patients", "Patients whose outreach goes on, staff's tasks left out.",
       [](const N& n) { return n.patients; });
  each("ringback_campaign_patients_out_of_time",
       "Of them: no open hour is left before their deadline.",
       [](const N& n) { return n.out_of_time; });
  each("ringback_campaign_calls_left", "Calls that are likely still needed.",
       [](const N& n) { return n.calls_left; });
  each("ringback_campaign_calls_at_once_needed",
       "Calls at once that reach everybody before their deadline.",
       [](const N& n) { return n.calls_at_once; });
}

void concerns(Metrics& m, const Healths& healths) {
  m.family("ringback_open_concerns", "gauge",
           "Words of patients that a person has to read, by what they are about.");
  for (const auto& [tenant, h] : healths) {
    for (std::size_t i = 0; i < kConcernAbout.size(); ++i) {
      const std::string about(intent_name(kConcernAbout[i]));
      m.sample("tenant=\"" + tenant + "\",about=\"" + about + "\"", h.open_concerns[i]);
    }
  }
}

void gauges(Metrics& m, const Api::Gauges& all) {
  for (const auto& [name, of_tenants] : all) {
    m.family(name.c_str(), "gauge", of_tenants.front().second.help);
    for (const auto& [tenant, gauge] : of_tenants) {
      m.sample("tenant=\"" + tenant + "\"", gauge.value());
    }
  }
}

std::string metrics_text(const Healths& healths, const Api::Gauges& more) {
  Metrics m;
  const auto each = [&](const char* name, const char* type, const char* help, auto value) {
    m.family(name, type, help);
    for (const auto& [tenant, h] : healths) m.sample("tenant=\"" + tenant + "\"", value(h));
  };
  using H = TenantHealth;
  each("ringback_live_assignments", "gauge", "Patients in a campaign who have not come to an end.",
       [](const H& h) { return h.gauges.live; });
  each("ringback_ready_calls", "gauge", "Calls that are due and wait for capacity.",
       [](const H& h) { return h.gauges.ready_calls; });
  each("ringback_ready_texts", "gauge", "Texts that are due and wait for capacity.",
       [](const H& h) { return h.gauges.ready_texts; });
  each("ringback_calls_in_flight", "gauge", "Calls from the status check to the end.",
       [](const H& h) { return h.gauges.calls_in_flight; });
  each("ringback_texts_in_flight", "gauge", "Texts from the status check to the end.",
       [](const H& h) { return h.gauges.texts_in_flight; });
  each("ringback_bookings_waiting", "gauge", "Bookings that wait for the EHR.",
       [](const H& h) { return h.gauges.bookings_waiting; });
  each("ringback_booking_notices_untold_total", "counter",
       "What bookings had to tell patients and no campaign carried, since the start.",
       [](const H& h) { return h.untold; });
  each("ringback_open_tasks", "gauge", "Tasks of the worklist that are open.",
       [](const H& h) { return h.gauges.open_tasks; });
  each("ringback_open_identity_reviews", "gauge",
       "Records that may be of a patient who is known, and wait for somebody to decide.",
       [](const H& h) { return h.open_reviews; });
  each("ringback_ehr_gate_closed", "gauge", "Whether the EHR is left alone for a while.",
       [](const H& h) { return h.gauges.ehr_gate_closed ? 1 : 0; });
  each("ringback_events_total", "counter", "Events that are durable.",
       [](const H& h) { return h.store.last_sequence; });
  each("ringback_commits_total", "counter", "Commits since the start.",
       [](const H& h) { return h.commits; });
  each("ringback_commands_waiting", "gauge", "Commands that came in and are not looked at.",
       [](const H& h) { return h.waiting; });
  each("ringback_wake_late_seconds", "gauge", "How late the last wake was.",
       [](const H& h) { return static_cast<double>(h.wake_late_ms) / 1000; });
  each("ringback_store_bytes", "gauge", "Size of the store.",
       [](const H& h) { return h.store.stored_bytes; });
  each("ringback_store_free_bytes", "gauge", "Free space where the store is.",
       [](const H& h) { return h.store.free_bytes; });
  each("ringback_store_disk_full", "gauge", "Whether a commit waits for space.",
       [](const H& h) { return h.store.disk_full ? 1 : 0; });
  each("ringback_calls_at_once_allowed", "gauge", "The smaller of agents and trunks.",
       [](const H& h) { return h.calls_at_once_allowed; });
  concerns(m, healths);
  needs(m, healths);
  gauges(m, more);
  return m.take();
}

json counters(const TenantState& state) {
  json by_ending = json::object();
  for (std::size_t i = 1; i < state.by_ending.size(); ++i) {
    if (state.by_ending[i] == 0) continue;
    by_ending[proto_name<proto::Ending>(i)] = state.by_ending[i];
  }
  return {{"sequence", state.sequence},
          {"enrolled", state.enrolled},
          {"attempts", state.intents},
          {"endings", by_ending}};
}

json live_counters(const Work& work) {
  json answer = counters(work.state());
  const EngineGauges g = work.engine().gauges();
  answer["now"] = rfc3339(work.now());
  answer["live"] = g.live;
  answer["ready_calls"] = g.ready_calls;
  answer["ready_texts"] = g.ready_texts;
  answer["calls_in_flight"] = g.calls_in_flight;
  answer["texts_in_flight"] = g.texts_in_flight;
  answer["open_tasks"] = g.open_tasks;
  answer["ehr_gate_closed"] = g.ehr_gate_closed;
  return answer;
}

Prepared show_counters(const Call&) {
  return Actions{[](Work& work) { return json_answer(200, live_counters(work)); }};
}

}  // namespace

void add_service_routes(Api& api) {
  api.add("GET", "/v1/counters", {Role::viewer, false, show_counters, "How many are where, now."});
  const auto feed =
      std::make_shared<LiveFeed>([](Work& work) { return live_counters(work).dump(); });
  api.add_stream(
      "/v1/live", "The counters every second, as server-sent events.",
      [feed](Tenant& tenant, net::Reply reply) { feed->listen(tenant, std::move(reply)); });
  api.add_open("GET", "/openapi.json", "This description.",
               [&api](const PathParameters&, net::Request, net::Reply reply) {
                 reply.send(net::response(200, "application/json", openapi(api.docs())));
               });
  api.add_open("GET", "/healthz", "Whether the service is alive and well.",
               [&api](const PathParameters&, net::Request, net::Reply reply) {
                 json tenants = json::object();
                 bool well = true;
                 for (const auto& [name, tenant] : api.parts().tenants) {
                   const TenantHealth h = tenant->health();
                   tenants[name] = health_json(h);
                   well = well && h.running && !h.store.disk_full;
                 }
                 reply.send(json_answer(well ? 200 : 503, {{"well", well}, {"tenants", tenants}}));
               });
  api.add_open("GET", "/readyz", "Whether it takes new work.",
               [&api](const PathParameters&, net::Request, net::Reply reply) {
                 bool ready = true;
                 for (const auto& [name, tenant] : api.parts().tenants) {
                   const TenantHealth h = tenant->health();
                   ready = ready && h.running && h.accepting;
                 }
                 reply.send(json_answer(ready ? 200 : 503, {{"ready", ready}}));
               });
  api.add_open("GET", "/metrics", "Metrics for Prometheus.",
               [&api](const PathParameters&, net::Request, net::Reply reply) {
                 Healths healths;
                 for (const auto& [name, tenant] : api.parts().tenants) {
                   healths.emplace_back(name, tenant->health());
                 }
                 reply.send(net::response(200, "text/plain; version=0.0.4; charset=utf-8",
                                          metrics_text(healths, api.gauges())));
               });
}

}  // namespace rb::prod
