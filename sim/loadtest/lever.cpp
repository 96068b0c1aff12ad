#include "sim/loadtest/lever.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>

#include "core/config/scalars/scalars.hpp"
#include "sim/report/draw/text.hpp"

namespace rb::sim {
namespace {

// Every campaign's policy, changed.
template <class Change>
void change_policies(Plan& plan, Change change) {
  for (PlannedCampaign& campaign : plan.campaigns) {
    auto policy = std::make_shared<Policy>(*campaign.policy);
    change(*policy);
    campaign.policy = std::move(policy);
  }
}

// The largest that a campaign says; at least 1.
template <class Of>
std::int64_t largest(const Plan& plan, Of of) {
  std::int64_t most = 1;
  for (const PlannedCampaign& campaign : plan.campaigns) {
    most = std::max<std::int64_t>(most, of(campaign.policy->pacing));
  }
  return most;
}

__extension__ using Wide = __int128;

// Turns amounts from `was` to `is`.
struct Turn {
  std::int64_t was;
  std::int64_t is;
  // Rounded to the nearest; at least 1.
  [[nodiscard]] std::int64_t of(std::int64_t amount) const {
    const Wide turned = (static_cast<Wide>(amount) * is + was / 2) / was;
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(turned));
  }
};

void turn_told(const Turn& turn, proto::Factor& rate) {
  rate.set_ppm(turn.of(rate.ppm()));
}

constexpr std::int64_t kStepOfRates = 1'000;
constexpr std::int64_t kLeastRate = 10'000;
constexpr std::int64_t kMostCalls = 100'000;  // at once
constexpr std::int64_t kMostRate = 10'000 * kMillion;

std::int64_t spread_minutes(const Pacing& pacing) {
  return pacing.spread / std::chrono::minutes{1};
}

void set_spread(Plan& plan, std::int64_t minutes) {
  Millis longest{};
  for (const PlannedCampaign& c : plan.campaigns) {
    longest = std::max(longest, c.policy->pacing.spread);
  }
  const Millis wanted = std::chrono::minutes{minutes};
  change_policies(plan, [&](Policy& policy) {
    Millis& spread = policy.pacing.spread;
    if (longest <= Millis::zero()) {  // nobody's yet: everybody's
      spread = wanted;
    } else if (spread > Millis::zero()) {
      spread = Millis{Turn{longest.count(), wanted.count()}.of(spread.count())};
    }
  });
}

void set_calls_in_flight(Plan& plan, std::int64_t amount) {
  const Turn turn{largest(plan, [](const Pacing& p) { return p.calls_in_flight; }), amount};
  change_policies(plan, [&](Policy& policy) {
    policy.pacing.calls_in_flight =
        static_cast<std::uint32_t>(turn.of(policy.pacing.calls_in_flight));
  });
}

// Where the three are equal one of them alone moves nothing.
void set_calls_at_once(Plan& plan, std::int64_t agents) {
  const Turn turn{plan.scenario.agents().capacity(), agents};
  const auto turned = [&](std::int64_t amount) {
    return static_cast<std::int32_t>(std::min(kMostCalls, turn.of(amount)));
  };
  plan.scenario.mutable_agents()->set_capacity(static_cast<std::int32_t>(agents));
  plan.scenario.mutable_carrier()->set_trunks(turned(plan.scenario.carrier().trunks()));
  change_policies(plan, [&](Policy& policy) {
    policy.pacing.calls_in_flight =
        static_cast<std::uint32_t>(turned(policy.pacing.calls_in_flight));
  });
}

void set_call_rate(Plan& plan, std::int64_t ppm) {
  const Turn turn{plan.scenario.carrier().calls_per_second().ppm(), ppm};
  plan.scenario.mutable_carrier()->mutable_calls_per_second()->set_ppm(ppm);
  if (proto::Daemon& daemon = *plan.scenario.mutable_daemon(); daemon.has_calls_per_second()) {
    turn_told(turn, *daemon.mutable_calls_per_second());
  }
  change_policies(plan, [&](Policy& policy) {
    std::int64_t& rate = policy.pacing.calls_per_second_ppm;
    rate = turn.of(rate);
  });
}

void set_text_rate(Plan& plan, std::int64_t ppm) {
  const Turn turn{plan.scenario.carrier().texts_per_second().ppm(), ppm};
  plan.scenario.mutable_carrier()->mutable_texts_per_second()->set_ppm(ppm);
  if (proto::Daemon& daemon = *plan.scenario.mutable_daemon(); daemon.has_texts_per_second()) {
    turn_told(turn, *daemon.mutable_texts_per_second());
  }
  change_policies(plan, [&](Policy& policy) {
    std::int64_t& rate = policy.pacing.texts_per_second_ppm;
    rate = turn.of(rate);
  });
}

void set_ehr_rate(Plan& plan, std::int64_t ppm) {
  const Turn turn{plan.scenario.ehr().requests_per_second().ppm(), ppm};
  plan.scenario.mutable_ehr()->mutable_requests_per_second()->set_ppm(ppm);
  if (proto::Daemon& daemon = *plan.scenario.mutable_daemon();
      daemon.has_ehr_requests_per_second()) {
    turn_told(turn, *daemon.mutable_ehr_requests_per_second());
  }
  change_policies(plan, [&](Policy& policy) {
    std::int64_t& rate = policy.pacing.ehr_per_second_ppm;
    rate = turn.of(rate);
  });
}

void set_pods(Plan& plan, std::int64_t amount) {
  PodsSpec& pods = plan.platform->pods;
  const auto more = static_cast<std::uint32_t>(amount);
  pods.most = pods.most == pods.count ? more : std::max(pods.most, more);
  pods.count = more;
}

constexpr std::array kLevers{
    Lever{.name = "patients",
          .unit = "patient",
          .units = "patients",
          .about = "how many patients the scenario has; campaigns keep their shares",
          .loads = true,
          .most = 20'000'000,
          .get = [](const Plan& p) -> std::int64_t { return p.scenario.population().patients(); },
          .set =
              [](Plan& p, std::int64_t n) {
                p.scenario.mutable_population()->set_patients(static_cast<std::int32_t>(n));
              }},
    Lever{.name = "spread",
          .unit = "minute of spread",
          .units = "minutes of spread",
          .about = "over how long the first contacts are spread, in minutes of open window",
          .most = 365 * 24 * 60,
          .get = [](const Plan& p) { return largest(p, spread_minutes); },
          .set = set_spread},
    Lever{.name = "agents",
          .unit = "agent",
          .units = "agents",
          .about = "conversations at once",
          .capacity = true,
          .most = kMostCalls,
          .get = [](const Plan& p) -> std::int64_t { return p.scenario.agents().capacity(); },
          .set =
              [](Plan& p, std::int64_t n) {
                p.scenario.mutable_agents()->set_capacity(static_cast<std::int32_t>(n));
              }},
    Lever{.name = "trunks",
          .unit = "trunk",
          .units = "trunks",
          .about = "calls at once over the carrier",
          .capacity = true,
          .most = kMostCalls,
          .get = [](const Plan& p) -> std::int64_t { return p.scenario.carrier().trunks(); },
          .set =
              [](Plan& p, std::int64_t n) {
                p.scenario.mutable_carrier()->set_trunks(static_cast<std::int32_t>(n));
              }},
    Lever{.name = "calls_in_flight",
          .unit = "call in flight",
          .units = "calls in flight",
          .about = "calls at once that the policies allow",
          .capacity = true,
          .most = kMostCalls,
          .get =
              [](const Plan& p) {
                return largest(p, [](const Pacing& pacing) { return pacing.calls_in_flight; });
              },
          .set = set_calls_in_flight},
    Lever{.name = "calls_at_once",
          .unit = "call at once",
          .units = "calls at once",
          .about = "agents, trunks and calls_in_flight together; counted in agents",
          .capacity = true,
          .most = kMostCalls,
          .get = [](const Plan& p) -> std::int64_t { return p.scenario.agents().capacity(); },
          .set = set_calls_at_once},
    Lever{.name = "call_rate",
          .unit = "call a second",
          .units = "calls a second",
          .about = "calls a second, of the carrier and of the policies",
          .capacity = true,
          .one = kMillion,
          .step = kStepOfRates,
          .least = kLeastRate,
          .most = kMostRate,
          .get = [](const Plan& p) { return p.scenario.carrier().calls_per_second().ppm(); },
          .set = set_call_rate},
    Lever{.name = "text_rate",
          .unit = "text a second",
          .units = "texts a second",
          .about = "texts a second, of the carrier and of the policies",
          .capacity = true,
          .one = kMillion,
          .step = kStepOfRates,
          .least = kLeastRate,
          .most = kMostRate,
          .get = [](const Plan& p) { return p.scenario.carrier().texts_per_second().ppm(); },
          .set = set_text_rate},
    Lever{.name = "ehr_rate",
          .unit = "EHR request a second",
          .units = "EHR requests a second",
          .about = "requests a second that the EHR takes, and that the policies may ask",
          .capacity = true,
          .one = kMillion,
          .step = kStepOfRates,
          .least = kLeastRate,
          .most = 100'000 * kMillion,
          .get = [](const Plan& p) { return p.scenario.ehr().requests_per_second().ppm(); },
          .set = set_ehr_rate},
    Lever{.name = "pods",
          .unit = "pod",
          .units = "pods",
          .about = "the daemon's machines",
          .capacity = true,
          .needs_platform = true,
          .most = 1'000,
          .get = [](const Plan& p) -> std::int64_t { return p.platform->pods.count; },
          .set = set_pods},
    Lever{.name = "connections",
          .unit = "connection",
          .units = "connections",
          .about = "transactions at once in the database",
          .capacity = true,
          .needs_platform = true,
          .get = [](const Plan& p) -> std::int64_t { return p.platform->database.connections; },
          .set =
              [](Plan& p, std::int64_t n) {
                p.platform->database.connections = static_cast<std::uint32_t>(n);
              }},
    Lever{
        .name = "database_cores",
        .unit = "database core",
        .units = "database cores",
        .about = "cores of the database",
        .capacity = true,
        .needs_platform = true,
        .most = 128,
        .get = [](const Plan& p) -> std::int64_t { return p.platform->database.cores; },
        .set = [](Plan& p,
                  std::int64_t n) { p.platform->database.cores = static_cast<std::uint32_t>(n); }},
    Lever{.name = "ehr_servers",
          .unit = "EHR request at once",
          .units = "EHR requests at once",
          .about = "requests that the EHR's front ends work on at once",
          .capacity = true,
          .needs_platform = true,
          .most = 1'000'000,
          .get = [](const Plan& p) -> std::int64_t { return p.platform->ehr.servers; },
          .set = [](Plan& p,
                    std::int64_t n) { p.platform->ehr.servers = static_cast<std::uint32_t>(n); }},
    Lever{
        .name = "carrier_servers",
        .unit = "carrier request at once",
        .units = "carrier requests at once",
        .about = "requests that the carrier's servers work on at once",
        .capacity = true,
        .needs_platform = true,
        .most = 1'000'000,
        .get = [](const Plan& p) -> std::int64_t { return p.platform->carrier.servers; },
        .set = [](Plan& p,
                  std::int64_t n) { p.platform->carrier.servers = static_cast<std::uint32_t>(n); }},
    Lever{.name = "media_servers",
          .unit = "call on media servers",
          .units = "calls on media servers",
          .about = "calls that the media servers carry at once",
          .capacity = true,
          .needs_platform = true,
          .most = 1'000'000,
          .get = [](const Plan& p) -> std::int64_t { return p.platform->media.places; },
          .set = [](Plan& p,
                    std::int64_t n) { p.platform->media.places = static_cast<std::uint32_t>(n); }},
    Lever{.name = "agent_servers",
          .unit = "conversation on agents' machines",
          .units = "conversations on agents' machines",
          .about = "conversations that the agents' machines hold at once",
          .capacity = true,
          .needs_platform = true,
          .most = 1'000'000,
          .get = [](const Plan& p) -> std::int64_t { return p.platform->agents.places; },
          .set = [](Plan& p,
                    std::int64_t n) { p.platform->agents.places = static_cast<std::uint32_t>(n); }},
};

}  // namespace

bool applies(const Lever& lever, const Plan& plan) {
  return !lever.needs_platform || (plan.platform && lever.get(plan) > 0);
}

std::span<const Lever> levers() {
  return kLevers;
}

const Lever* find_lever(std::string_view name) {
  const auto* found = std::find_if(kLevers.begin(), kLevers.end(),
                                   [&](const Lever& lever) { return lever.name == name; });
  return found == kLevers.end() ? nullptr : found;
}

std::string amount_text(const Lever& lever, std::int64_t amount) {
  return lever.one == 1 ? number(amount) : factor_text(amount);
}

std::string amount_words(const Lever& lever, std::int64_t amount) {
  return amount_text(lever, amount) + " " +
         std::string(amount == lever.one ? lever.unit : lever.units);
}

Result<std::int64_t> read_amount(const Lever& lever, std::string_view text) {
  const auto refuse = [&](const std::string& what) {
    return fail(ErrorCode::invalid_input, what + "; expected " + std::string(lever.units) +
                                              " from " + amount_text(lever, lever.least) + " to " +
                                              amount_text(lever, lever.most));
  };
  std::int64_t amount = 0;
  if (lever.one == 1) {
    const auto read = std::from_chars(text.data(), text.data() + text.size(), amount);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) {
      return refuse("`" + std::string(text) + "` is not a whole number");
    }
  } else {
    const auto read = read_factor_ppm(text);
    if (!read) return refuse(read.error());
    amount = *read;
  }
  if (amount < lever.least || amount > lever.most) {
    return refuse(std::string(text) + " is " + (amount > lever.most ? "more" : "less") +
                  " than a scenario may have of " + std::string(lever.name));
  }
  return amount;
}

std::int64_t whole_steps(const Lever& lever, std::int64_t amount) {
  return std::clamp(amount - amount % lever.step, lever.least, lever.most);
}

}  // namespace rb::sim
