#include "sim/sandbox/sandbox.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/log/json.hpp"
#include "sim/lab/flows.hpp"
#include "sim/lab/rehearsal.hpp"
#include "sim/sandbox/ehr/clinic_slots.hpp"
#include "sim/sandbox/ehr/slots.hpp"
#include "sim/sandbox/people/roster_csv.hpp"

namespace rb::sim::sandbox {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::pair<std::string_view, Fault>, 6> kFaults{
    {{"up", Fault::none},
     {"down", Fault::down},
     {"lose_answers", Fault::lose_answers},
     {"lose_callbacks", Fault::lose_callbacks},
     {"too_many", Fault::too_many},
     {"too_many_silent", Fault::too_many_silent}}};

net::Response problem(int status, const std::string& detail) {
  return net::response(
      status, "application/problem+json",
      text_of(Json{{"title", net::reason_of(status)}, {"status", status}, {"detail", detail}}));
}

bool is_below(std::string_view path, std::string_view root) {
  return path.substr(0, root.size()) == root &&
         (path.size() == root.size() || path[root.size()] == '/');
}

sim::WorldConfig world_config(const sim::Plan& plan, std::uint64_t seed, Instant start) {
  sim::WorldConfig config;
  config.seed = seed;
  config.start = start;
  config.home = plan.start_zone;
  config.zones = plan.zones;
  config.behaviour = plan.scenario.behaviour();
  config.carrier = plan.scenario.carrier();
  config.ehr = plan.scenario.ehr();
  config.agents = plan.scenario.agents();
  config.staff = plan.scenario.staff();
  for (const sim::PlannedCampaign& campaign : plan.campaigns) {
    config.campaigns.push_back({campaign.policy->purpose, campaign.policy->urgency});
  }
  return config;
}

// Those that enrol patients, then those that carry what bookings have to say.
std::vector<CampaignId> in_order_of_contact(const sim::Plan& plan) {
  std::vector<CampaignId> order;
  for (const bool standing : {false, true}) {
    for (std::size_t i = 0; i < plan.campaigns.size(); ++i) {
      if (plan.campaigns[i].standing != standing) continue;
      order.push_back(CampaignId{static_cast<CampaignId::rep>(i)});
    }
  }
  return order;
}

}  // namespace

struct Sandbox::Parts {
  const sim::Plan& plan;
  const SandboxOptions& options;
  std::uint64_t seed = 0;
  Instant start;
  sim::Population population;
  Numbers numbers;
  std::string roster;
  Send send;
  std::shared_ptr<sim::Clinic> clinic;  // null: the scenario has none
};

std::unique_ptr<const Talkers> Sandbox::talkers(const Parts& parts) {
  if (parts.plan.flows.empty() || parts.clinic == nullptr) return nullptr;
  Talkers::Config config;
  config.seed = parts.seed;
  config.flows = parts.plan.flows;
  for (const sim::PlannedCampaign& campaign : parts.plan.campaigns) {
    const auto flows = sim::flows_of(parts.plan, campaign);
    config.in_flow.push_back(
        std::any_of(flows.begin(), flows.end(), [](const auto& flow) { return flow != nullptr; }));
  }
  config.spec = parts.plan.scenario.bookings().conduct().conversations();
  config.clinic = parts.clinic;
  return std::make_unique<const Talkers>(std::move(config));
}

std::unique_ptr<Shelf> Sandbox::shelf(const Parts& parts) {
  if (parts.clinic != nullptr) {
    const Millis ahead{parts.plan.scenario.bookings().clinics().open_ahead().ms()};
    return std::make_unique<ClinicSlots>(parts.clinic, ahead);
  }
  return std::make_unique<Slots>(
      parts.plan.scenario.ehr(),
      Slots::Place{parts.start, parts.plan.start_zone, &local_, world_.population().size()});
}

Result<std::unique_ptr<Sandbox>> Sandbox::make(const sim::Plan& plan,
                                               const edge::ZonePrefixes& prefixes,
                                               const SandboxOptions& options, Send send) {
  const std::uint64_t seed = options.seed.value_or(plan.scenario.seed());
  auto population = sim::modelled_population(plan, seed);
  if (!population) return tl::unexpected(population.error());
  const NumberingPlan numbering{&prefixes, plan.zones.get(), plan.rules.get()};
  auto numbers = Numbers::give(*population, numbering);
  if (!numbers) return tl::unexpected(numbers.error());
  std::optional<std::uint64_t> persons;
  if (!plan.flows.empty()) persons = seed;  // conversations ask who they are
  std::string roster = roster_csv(*population, *numbers, numbering, persons);
  const Instant start = options.start.value_or(plan.start);
  auto clinic = sim::modelled_clinic(plan, seed, *population, start);
  if (!clinic) return tl::unexpected(clinic.error());
  return std::unique_ptr<Sandbox>(
      new Sandbox({plan, options, seed, start, std::move(*population), std::move(*numbers),
                   std::move(roster), std::move(send), std::move(*clinic)}));
}

Sandbox::Sandbox(Parts parts)
    : options_(parts.options),
      start_(parts.start),
      send_(std::move(parts.send)),
      agenda_(parts.start),
      numbers_(std::move(parts.numbers)),
      roster_(std::move(parts.roster)),
      world_(world_config(parts.plan, parts.seed, parts.start), std::move(parts.population)),
      local_(parts.plan.zones),
      carrier_outages_(parts.plan.scenario.carrier().outages(), parts.start, parts.plan.start_zone,
                       local_),
      carrier_(Desk{.agenda = agenda_,
                    .world = world_,
                    .numbers = numbers_,
                    .ledger = ledger_,
                    .send = send_,
                    .account = options_.account,
                    .parties = Parties(numbers_, in_order_of_contact(parts.plan)),
                    .is_down = [this](Instant at) { return carrier_outages_.at(at).down; },
                    .talkers = talkers(parts)}),
      agents_(carrier_.desk()),
      offices_(agenda_, tasks_, parts.clinic),
      ehr_(agenda_,
           FhirStore({world_.population(), numbers_, ledger_, tasks_,
                      [this](PatientId patient, std::optional<std::uint32_t> assignment) {
                        carrier_.settle(patient, assignment);
                      }},
                     shelf(parts), parts.start),
           sim::Ehr(parts.plan.scenario.ehr(), parts.seed,
                    sim::Outages(parts.plan.scenario.ehr().outages(), parts.start,
                                 parts.plan.start_zone, local_),
                    {.start = parts.start, .home = parts.plan.start_zone, .clock = &local_})) {}

void Sandbox::advance(Instant to) {
  while (next_time() <= to) {
    const Instant next = next_time();
    // What was arranged in here comes first: the status of a call before what follows from it.
    if (agenda_.next_time() == next) {
      agenda_.step();
      continue;
    }
    agenda_.come_to(next);
    commands_.clear();
    world_.advance(commands_);
    for (const Command& command : commands_) carrier_.hear(command);
  }
  agenda_.come_to(to);
}

void Sandbox::handle(const net::Request& request, Respond respond) {
  if (is_below(request.path, "/2010-04-01")) return carrier_.handle(request, std::move(respond));
  if (is_below(request.path, "/agents")) return agents_.handle(request, std::move(respond));
  if (is_below(request.path, "/fhir")) return ehr_.handle(request, std::move(respond));
  respond(own(request));
}

net::Response Sandbox::own(const net::Request& request) {
  if (request.method == "GET") {
    if (request.path == "/sandbox/clock") return clock();
    if (request.path == "/sandbox/roster.csv") {
      return net::response(200, "text/csv; charset=utf-8", roster_);
    }
    if (request.path == "/sandbox/ledger") {
      return net::response(200, "application/x-ndjson", ledger_lines());
    }
    if (request.path == "/sandbox/notes") {
      return net::response(200, "application/x-ndjson", ehr_.notes());
    }
  }
  if (request.method == "POST" && request.path == "/sandbox/faults") {
    return set_faults(request.body);
  }
  return problem(404, "nothing is here; docs/sandbox.md names what there is");
}

net::Response Sandbox::clock() const {
  const Instant system = std::chrono::floor<Millis>(std::chrono::system_clock::now());
  return net::response(200, "application/json",
                       text_of(Json{{"now", rfc3339(now())},
                                    {"now_ms", to_ms(now())},
                                    {"origin", rfc3339(start_)},
                                    {"speed", options_.speed},
                                    {"system", rfc3339(system)}}));
}

net::Response Sandbox::set_faults(const std::string& body) {
  const Json wanted = Json::parse(body, nullptr, false);
  if (!wanted.is_object()) return problem(400, "expected {\"ehr\": FAULT, \"carrier\": FAULT}");
  for (const bool apply : {false, true}) {
    for (const auto& item : wanted.items()) {
      const std::string& peer = item.key();
      const Json& name = item.value();
      const auto* found = std::find_if(kFaults.begin(), kFaults.end(),
                                       [&](const auto& fault) { return name == fault.first; });
      if ((peer != "ehr" && peer != "carrier") || found == kFaults.end()) {
        return problem(400, peer + ": expected ehr or carrier with up, down, lose_answers, " +
                                "lose_callbacks, too_many or too_many_silent");
      }
      if (!apply) continue;
      peer == "ehr" ? ehr_.set_fault(found->second) : carrier_.set_fault(found->second);
    }
  }
  return net::response(204, "application/json", "");
}

}  // namespace rb::sim::sandbox
