#include "sim/loadtest/lever.hpp"

#include <algorithm>
#include <array>
#include <memory>

namespace rb::sim {
namespace {

constexpr std::int64_t kMillion = 1'000'000;

// Every campaign's policy, changed.
template <class Change>
void change_policies(Plan& plan, Change change) {
  for (PlannedCampaign& campaign : plan.campaigns) {
    auto policy = std::make_shared<Policy>(*campaign.policy);
    change(*policy);
    campaign.policy = std::move(policy);
  }
}

std::int64_t whole(std::int64_t ppm) {
  return std::max<std::int64_t>(1, ppm / kMillion);
}

constexpr std::array kLevers{
    Lever{.name = "patients",
          .unit = "patient",
          .about = "how many patients the scenario has",
          .loads = true,
          .most = 20'000'000,
          .get = [](const Plan& p) -> std::int64_t { return p.scenario.population().patients(); },
          .set =
              [](Plan& p, std::int64_t n) {
                p.scenario.mutable_population()->set_patients(static_cast<std::int32_t>(n));
              }},
    Lever{.name = "spread",
          .unit = "minute",
          .about = "over how long the first contacts are spread, in minutes",
          .most = 365 * 24 * 60,
          .get = [](const Plan& p) -> std::int64_t {
            return std::max<std::int64_t>(
                1, p.campaigns.front().policy->pacing.spread / std::chrono::minutes{1});
          },
          .set =
              [](Plan& p, std::int64_t n) {
                change_policies(
                    p, [n](Policy& policy) { policy.pacing.spread = std::chrono::minutes{n}; });
              }},
    Lever{.name = "agents",
          .unit = "agent",
          .about = "conversations at once",
          .capacity = true,
          .most = 100'000,
          .get = [](const Plan& p) -> std::int64_t { return p.scenario.agents().capacity(); },
          .set =
              [](Plan& p, std::int64_t n) {
                p.scenario.mutable_agents()->set_capacity(static_cast<std::int32_t>(n));
              }},
    Lever{.name = "trunks",
          .unit = "trunk",
          .about = "calls at once over the carrier",
          .capacity = true,
          .most = 100'000,
          .get = [](const Plan& p) -> std::int64_t { return p.scenario.carrier().trunks(); },
          .set =
              [](Plan& p, std::int64_t n) {
                p.scenario.mutable_carrier()->set_trunks(static_cast<std::int32_t>(n));
              }},
    Lever{.name = "calls_in_flight",
          .unit = "call",
          .about = "calls at once that the policies allow",
          .capacity = true,
          .most = 100'000,
          .get = [](const Plan& p) -> std::int64_t {
            return p.campaigns.front().policy->pacing.calls_in_flight;
          },
          .set =
              [](Plan& p, std::int64_t n) {
                change_policies(p, [n](Policy& policy) {
                  policy.pacing.calls_in_flight = static_cast<std::uint32_t>(n);
                });
              }},
    Lever{.name = "call_rate",
          .unit = "call a second",
          .about = "calls a second, of the carrier and of the policies",
          .capacity = true,
          .get = [](const Plan& p) -> std::int64_t {
            return whole(p.scenario.carrier().calls_per_second().ppm());
          },
          .set =
              [](Plan& p, std::int64_t n) {
                p.scenario.mutable_carrier()->mutable_calls_per_second()->set_ppm(n * kMillion);
                change_policies(p, [n](Policy& policy) {
                  policy.pacing.calls_per_second_ppm =
                      std::max(policy.pacing.calls_per_second_ppm, n * kMillion);
                });
              }},
    Lever{.name = "text_rate",
          .unit = "text a second",
          .about = "texts a second, of the carrier and of the policies",
          .capacity = true,
          .get = [](const Plan& p) -> std::int64_t {
            return whole(p.scenario.carrier().texts_per_second().ppm());
          },
          .set =
              [](Plan& p, std::int64_t n) {
                p.scenario.mutable_carrier()->mutable_texts_per_second()->set_ppm(n * kMillion);
                change_policies(p, [n](Policy& policy) {
                  policy.pacing.texts_per_second_ppm =
                      std::max(policy.pacing.texts_per_second_ppm, n * kMillion);
                });
              }},
    Lever{.name = "ehr_rate",
          .unit = "request a second",
          .about = "requests a second that the EHR takes, and that the policies may ask",
          .capacity = true,
          .most = 100'000,
          .get = [](const Plan& p) -> std::int64_t {
            return whole(p.scenario.ehr().requests_per_second().ppm());
          },
          .set =
              [](Plan& p, std::int64_t n) {
                p.scenario.mutable_ehr()->mutable_requests_per_second()->set_ppm(n * kMillion);
                change_policies(
                    p, [n](Policy& policy) { policy.pacing.ehr_per_second_ppm = n * kMillion; });
                // What the daemon is told follows, where the scenario says it.
                if (p.scenario.daemon().has_ehr_requests_per_second()) {
                  p.scenario.mutable_daemon()->mutable_ehr_requests_per_second()->set_ppm(n *
                                                                                          kMillion);
                }
              }},
    Lever{.name = "pods",
          .unit = "pod",
          .about = "the daemon's machines",
          .capacity = true,
          .needs_platform = true,
          .most = 1'000,
          .get = [](const Plan& p) -> std::int64_t { return p.platform->pods.count; },
          .set =
              [](Plan& p, std::int64_t n) {
                PodsSpec& pods = p.platform->pods;
                const auto more = static_cast<std::uint32_t>(n);
                pods.most = pods.most == pods.count ? more : std::max(pods.most, more);
                pods.count = more;
              }},
    Lever{.name = "connections",
          .unit = "connection",
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
        .unit = "core",
        .about = "cores of the database",
        .capacity = true,
        .needs_platform = true,
        .most = 128,
        .get = [](const Plan& p) -> std::int64_t { return p.platform->database.cores; },
        .set = [](Plan& p,
                  std::int64_t n) { p.platform->database.cores = static_cast<std::uint32_t>(n); }},
    Lever{.name = "ehr_servers",
          .unit = "request at once",
          .about = "requests that the EHR's front ends work on at once",
          .capacity = true,
          .needs_platform = true,
          .most = 1'000'000,
          .get = [](const Plan& p) -> std::int64_t { return p.platform->ehr.servers; },
          .set = [](Plan& p,
                    std::int64_t n) { p.platform->ehr.servers = static_cast<std::uint32_t>(n); }},
    Lever{
        .name = "carrier_servers",
        .unit = "request at once",
        .about = "requests that the carrier's servers work on at once",
        .capacity = true,
        .needs_platform = true,
        .most = 1'000'000,
        .get = [](const Plan& p) -> std::int64_t { return p.platform->carrier.servers; },
        .set = [](Plan& p,
                  std::int64_t n) { p.platform->carrier.servers = static_cast<std::uint32_t>(n); }},
    Lever{.name = "media_servers",
          .unit = "call at once",
          .about = "calls that the media servers carry at once",
          .capacity = true,
          .needs_platform = true,
          .most = 1'000'000,
          .get = [](const Plan& p) -> std::int64_t { return p.platform->media.places; },
          .set = [](Plan& p,
                    std::int64_t n) { p.platform->media.places = static_cast<std::uint32_t>(n); }},
    Lever{.name = "agent_servers",
          .unit = "conversation at once",
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

}  // namespace rb::sim
