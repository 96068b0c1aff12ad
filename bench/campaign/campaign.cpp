#include "bench/campaign/campaign.hpp"

#include <cstdio>
#include <cstdlib>

#include "core/models/answer_model.hpp"
#include "sim/lab/rehearsal.hpp"

namespace rb::bench {
namespace {

sim::Plan plan_of(const std::string& scenario) {
  auto plan = sim::make_plan({.scenario = scenario, .policies = {}, .more_zones = {}});
  if (!plan) {
    std::fprintf(stderr, "%s\n", to_string(plan.error().front()).c_str());
    std::exit(2);
  }
  return *std::move(plan);
}

}  // namespace

void Peer::take(Instant now, const Effect& effect) {
  if (const auto* request = std::get_if<effect::EhrRequest>(&effect)) {
    say(now + 200ms,
        command::EhrResult{request->request, request->assignment, EhrAnswer::open, {}, 0});
  } else if (const auto* call = std::get_if<effect::OutboundCall>(&effect)) {
    say(now + 60s,
        command::AttemptFinished{call->attempt, Outcome::no_answer, Disposition::none, false, {}});
  } else if (const auto* text = std::get_if<effect::OutboundText>(&effect)) {
    say(now + 2s,
        command::AttemptFinished{text->attempt, Outcome::delivered, Disposition::none, false, {}});
  }
}

void Peer::say(Instant at, const Command& command) {
  said_.push_back(command);
  heap_.push(to_ms(at), static_cast<std::uint32_t>(said_.size() - 1));
}

Campaign::Campaign(const std::string& scenario)
    : plan_(plan_of(scenario)),
      policy_(plan_.campaigns.front().policy),
      now_(plan_.start),
      engine_(inputs()) {
  const auto population = sim::modelled_population(plan_, plan_.scenario.seed());
  setting_.emplace_back(command::ConfigureTenant{1, sim::tenant_limits(plan_)});
  for (std::size_t i = 0; i < population->registrations(); ++i) {
    setting_.push_back(population->registration(i));
  }
  setting_.emplace_back(command::StartCampaign{CampaignId{0}, policy_, 1, {}});
  patients_ = static_cast<std::uint32_t>(population->size());
  for (std::uint32_t i = 0; i < patients_; ++i) {
    setting_.emplace_back(command::EnrollPatient{CampaignId{0}, PatientId{i}, {}});
  }
}

EngineInputs Campaign::inputs() const {
  return {
      plan_.zones, plan_.rules, std::make_shared<const AnswerModel>(published_coefficients()), {}};
}

bool Campaign::go(std::size_t commands, std::vector<Event>& events) {
  for (std::size_t i = 0; i < commands; ++i) {
    const Instant wake = engine_.next_wake();
    const Instant said = peer_.next_time();
    if (std::min(wake, said) == kNever) return false;
    now_ = std::max(now_, std::min(wake, said));
    step(said <= wake ? peer_.pop() : Command{command::Wake{}}, events);
  }
  return true;
}

void Campaign::step(const Command& command, std::vector<Event>& events) {
  static_cast<void>(engine_.step(now_, command));
  events.insert(events.end(), engine_.events().begin(), engine_.events().end());
  for (const Effect& effect : engine_.effects()) peer_.take(now_, effect);
}

}  // namespace rb::bench
