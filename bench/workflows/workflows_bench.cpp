// The workload that workflow engines were measured with, W(N): each of N workflows asks a
// journalled question, sleeps one to three seconds, makes a journalled call, and is done with
// probability 0.6; else again, at most four rounds. All start at once. What to compare with: the
// sleeps alone take 12 seconds. Measured on such a machine: pg-boss on PostgreSQL 20.8 s, p99 of
// the lateness 1.9 s, 473 MB; BullMQ on Redis 23.8 to 30.3 s, 5 to 9 s; graphile-worker 104 s; DBOS
// 327 s.
//
// Here: a tenant with its own thread and an SQLite store in the current folder; question and call
// are answered at once, in this process.
#include <sys/resource.h>

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <mutex>

#include "core/base/random.hpp"
#include "core/config/loader.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "core/policy/compile.hpp"
#include "core/rules/make_rule_pack.hpp"
#include "core/tzdb/tzdb.hpp"
#include "prod/store/entry_kinds.hpp"
#include "prod/store/sqlite/sqlite_store.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {
namespace {

// No law and no night: the workload knows neither.
constexpr const char* kRules = R"(rule_pack: none
version: 2026-01-01
classes:
  - legal_class: emergency
    hours: [{days: daily, hours: ["00:00-24:00"]}]
    state_rules: false
    needs_consent: false
    source: none
)";
constexpr int kRounds = 4;
constexpr std::int64_t kDonePpm = 600'000;

class Peers final : public Telephony, public Ehr {
 public:
  Deliver deliver;

  void ask(const EhrOrder& order) override {
    deliver(command::EhrResult{order.request, order.assignment, EhrAnswer::open, {}, 0});
  }
  void place(const CallOrder& order) override {
    ++calls;
    const bool done =
        draw_chance({1, Stream::test, order.attempt.assignment.value(), order.attempt.ordinal},
                    kDonePpm) ||
        order.attempt.ordinal > kRounds;
    deliver(command::AttemptFinished{order.attempt,
                                     done ? Outcome::answered_human : Outcome::no_answer,
                                     done ? Disposition::confirmed : Disposition::none,
                                     false,
                                     {}});
  }
  void send(const TextOrder&) override {}
  void call_off(AttemptId, const std::string&) override {}
  void look_up(AttemptId, Channel, const std::string&, Instant) override {}

  std::uint64_t calls = 0;
};

void complain(const Error& error) {
  std::fprintf(stderr, "%s\n", error.message.c_str());
}
void complain(const std::vector<Problem>& problems) {
  for (const Problem& problem : problems) std::fprintf(stderr, "%s\n", to_string(problem).c_str());
}

template <class Loaded>
auto must(Loaded loaded) {
  if (!loaded) {
    complain(loaded.error());
    std::exit(2);
  }
  return *std::move(loaded);
}

std::shared_ptr<const Policy> policy_of(const RulePack& rules) {
  const auto loaded = must(load_policy(R"(policy: workflows
purpose: confirm
legal_class: emergency
attestation: a benchmark
urgency: emergency
holidays: none
windows: [{days: daily, hours: ["00:00-24:00"]}]
cadence: [{step: call, channel: voice, flow: f}]
retry: {no_answer: {after: 1s..3s, daypart: any}}
limits: {per_day: 8, per_week: 8, total_calls: 6, min_gap: 0s}
give_up: {to: close}
deadline: 1h
longest_call: 1m
)",
                                       "policy"));
  Policy policy = must(compile_policy(loaded, rules));
  policy.pacing.spread = 2s;  // the first sleep
  policy.pacing.calls_in_flight = 1'000'000;
  policy.pacing.calls_per_second_ppm = policy.pacing.ehr_per_second_ppm = 1'000'000'000'000;
  return std::make_shared<const Policy>(std::move(policy));
}

TenantSetup setup_of(std::shared_ptr<const RulePack> rules) {
  TenantSetup setup;
  setup.name = "bench";
  setup.limits.ehr_per_second_ppm = setup.limits.calls_per_second_ppm = 1'000'000'000'000;
  setup.limits.trunks = setup.limits.agents = 1'000'000;
  const std::vector<std::string> zones{"America/New_York"};
  setup.zones = std::make_shared<const ZoneTable>(must(load_zones(zones)));
  setup.rules = std::move(rules);
  return setup;
}

void register_people(Tenant& tenant, std::uint32_t count) {
  tenant.post([](Work& work) {
    command::RegisterPlace place{PlaceId{0}, {}, {}};
    place.zones.push_back(ZoneId{0});
    static_cast<void>(work.tell(place));
  });
  constexpr std::uint32_t kAtATime = 1'000;
  for (std::uint32_t from = 0; from < count; from += kAtATime) {
    tenant.post([from, count](Work& work) {
      for (std::uint32_t i = from; i < std::min(count, from + kAtATime); ++i) {
        proto::Person person;
        person.set_id("p" + std::to_string(i));
        auto* phone = person.add_phones();
        phone->set_phone(i);
        phone->set_number("+1" + std::to_string(2'000'000'000ULL + i));
        work.stage({kPatientEntry, std::to_string(i), person.SerializeAsString()});
        work.directory().add(PatientId{i}, person);
        command::RegisterPatient c;
        c.patient = PatientId{i};
        c.facts.place = PlaceId{0};
        c.facts.phones.push_back({PhoneId{i}, 0, false});
        static_cast<void>(work.tell(c));
      }
    });
  }
}

// Waits until a job that asks gets true.
void wait_until(Tenant& tenant, const std::function<bool(Work&)>& asks) {
  std::mutex mutex;
  std::condition_variable answered;
  for (;;) {
    bool heard = false;
    bool yes = false;
    tenant.post([&](Work& work) {
      const std::lock_guard lock(mutex);
      yes = asks(work);
      heard = true;
      answered.notify_one();
    });
    std::unique_lock lock(mutex);
    answered.wait(lock, [&] { return heard; });
    if (yes) return;
    lock.unlock();
    std::this_thread::sleep_for(20ms);
  }
}

// From when a contact was due to the question that begins it, over the whole log.
std::vector<std::int64_t> lateness_of(TenantStore& store) {
  std::vector<std::int64_t> late;
  std::map<AssignmentId, Instant> due;
  const auto read = store.read_log(0, [&](const Event& event) -> Result<void> {
    if (const auto* e = std::get_if<event::PatientEnrolled>(&event.body)) {
      due[event.assignment] = e->due;
    } else if (const auto* w = std::get_if<event::WakeScheduled>(&event.body)) {
      due[event.assignment] = w->due;
    } else if (std::holds_alternative<event::EhrAsked>(event.body)) {
      late.push_back((event.at - due[event.assignment]).count());
    }
    return {};
  });
  if (!read) std::exit(3);
  std::sort(late.begin(), late.end());
  return late;
}

int run(std::uint32_t count, const std::string& path) {
  for (const char* part : {"", "-wal", "-shm", ".lock"}) std::filesystem::remove(path + part);
  const auto loaded = must(load_rules(kRules, "rules"));
  auto rules = std::make_shared<const RulePack>(must(make_rule_pack(loaded.message, 1)));
  const auto policy = policy_of(*rules);
  const SystemClock clock;
  auto tenant = must(Tenant::open(setup_of(rules), must(SqliteStore::open(path)), clock));
  Peers peers;
  peers.deliver = [&](const Command& command) { tenant->deliver(command); };
  tenant->start({.telephony = &peers, .ehr = &peers, .alerts = nullptr});
  register_people(*tenant, count);
  tenant->post([&](Work& work) {
    static_cast<void>(work.tell(command::StartCampaign{CampaignId{0}, policy, 1, {}}));
  });
  wait_until(*tenant, [](Work&) { return true; });
  const auto begin = std::chrono::steady_clock::now();
  tenant->post([&](Work& work) {
    for (std::uint32_t i = 0; i < count; ++i) {
      static_cast<void>(work.tell(command::EnrollPatient{CampaignId{0}, PatientId{i}}));
    }
  });
  std::uint64_t events = 0;
  wait_until(*tenant, [&](Work& work) {
    events = work.state().sequence;
    return work.engine().gauges().live == 0 && work.state().enrolled == count;
  });
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  tenant->stop();
  const auto late = lateness_of(tenant->store());
  const auto part = [&](double q) {
    return static_cast<long long>(
        late[static_cast<std::size_t>(q * static_cast<double>(late.size() - 1))]);
  };
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf(
      "W(%u): %.2f s, %llu events, %llu calls, %llu commits, lateness p50 %lld ms, p99 %lld ms, "
      "most %lld ms, %ld MB\n",
      count, took.count(), static_cast<unsigned long long>(events),
      static_cast<unsigned long long>(peers.calls),
      static_cast<unsigned long long>(tenant->health().commits), part(0.5), part(0.99), part(1.0),
      usage.ru_maxrss / 1024);
  return 0;
}

}  // namespace
}  // namespace rb::prod

int main(int argc, char** argv) {
  const int count = argc > 1 ? std::atoi(argv[1]) : 50'000;
  return rb::prod::run(static_cast<std::uint32_t>(count), "workflows-bench.db");
}
